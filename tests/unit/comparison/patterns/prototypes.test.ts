import { describe, expect, it } from 'vitest';
import { KINDS, patternSentences } from '../../../../src/domain/comparison/patterns/pattern-sentences.ts';
import { prototypesOf } from '../../../../src/domain/comparison/patterns/prototypes.ts';
import { ownRecord } from '../an-own-record.ts';
import { inLanguage, record } from '../record.ts';

describe('the pattern sentences of a record', () => {
  it('stand claim by claim, kind by kind, and last what no claim is about', () => {
    const { count, runs, claims, claimOf, kindOf } = prototypesOf(inLanguage('en'));
    const all = patternSentences(record, 'en');
    expect(count).toBe(all.length);
    expect(runs).toHaveLength(claims * KINDS.length + 1);
    for (let run = 0; run + 1 < runs.length; run++)
      for (let at = runs[run] ?? 0; at < (runs[run + 1] ?? 0); at++)
        expect([run, claimOf[at], KINDS[kindOf[at] ?? -1]]).toEqual([
          (claimOf[at] ?? 0) * KINDS.length + (kindOf[at] ?? 0),
          all[at]?.claim,
          all[at]?.kind,
        ]);
    for (const { claim, kind } of all.slice(runs.at(-1))) expect([claim, kind]).toEqual([-1, 'traps']);
  });

  it('are made once a language, and shared by languages read with them', () => {
    expect(prototypesOf(inLanguage('uk'))).toBe(prototypesOf(inLanguage('ru')));
    expect(prototypesOf(inLanguage('ru'))).not.toBe(prototypesOf(inLanguage('hy')));
  });

  it('hold the propositions only in the language these are in', () => {
    const proposition = record.claims[0]?.proposition;
    const holds = (lang: string): boolean => patternSentences(record, lang).some(({ text }) => text === proposition);
    expect([holds('en'), holds('ru')]).toEqual([true, false]);
  });

  it('are the propositions twice where there is nothing else', () => {
    const all = patternSentences(ownRecord, ownRecord.lang);
    expect(prototypesOf(inLanguage('hy', ownRecord)).bare).toBe(true);
    expect(all).toHaveLength(ownRecord.claims.length * 2);
    expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['restates']));
  });
});
