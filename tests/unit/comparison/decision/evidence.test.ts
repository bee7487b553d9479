import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/domain/comparison/compare.ts';
import type { ClaimMatch } from '../../../../src/domain/comparison/comparison.ts';
import { compared, record } from '../record.ts';

const propositionOf = (claim: string): string => record.claims.find(({ id }) => id === claim)?.proposition ?? '';

const wordsOf = (text: string, match: ClaimMatch | undefined, side: 'same' | 'against'): [string, string | null][] =>
  (match?.evidence[side] ?? []).map(({ here, onRecord }) => [
    text.slice(here.start, here.end),
    onRecord === null ? null : propositionOf(match?.claim ?? '').slice(onRecord.start, onRecord.end),
  ]);

describe('the words shown as evidence', () => {
  it('slice back to the same words on both sides', () => {
    const text = 'Armenia has suspended its participation in the CSTO.';
    expect(wordsOf(text, compared(text).claims[0], 'same')).toEqual([
      ['Armenia', 'Armenia'],
      ['suspended', 'suspended'],
      ['participation', 'participation'],
      ['CSTO', 'CSTO'],
    ]);
  });

  it('pair a metonym or a name in another alphabet with the name on record', () => {
    const english = 'Yerevan froze its participation in the CSTO.';
    expect(wordsOf(english, compared(english).claims[0], 'same')).toContainEqual(['Yerevan', 'Armenia']);
    const russian = 'ОДКБ сохраняет обязательства перед Арменией.';
    expect(wordsOf(russian, compared(russian, 'ru').claims[0], 'same')).toContainEqual(['ОДКБ', 'CSTO']);
    const armenian = 'Երևանը սառեցրել է իր մասնակցությունը ՀԱՊԿ-ին։';
    expect(wordsOf(armenian, compared(armenian, 'hy').claims[0], 'same').map(([, onRecord]) => onRecord)).toContain(
      'Armenia',
    );
  });

  it('name what stands against the claim only where the words depart from it', () => {
    const departing = 'The CSTO betrayed Armenia.';
    expect(wordsOf(departing, compared(departing).claims[0], 'against').map(([here]) => here)).toEqual(['betrayed']);
    const restating = 'The CSTO keeps its obligations to Armenia.';
    expect(wordsOf(restating, compared(restating).claims[0], 'against')).toEqual([]);
  });

  it('point at the negation itself where no other word does', () => {
    const text = 'The CSTO did not react to the attack on Armenia.';
    const [first] = compared(text).claims;
    expect(first?.relation).toBe('departs');
    expect(wordsOf(text, first, 'against').map(([here]) => here)).toContain('not');
  });

  it('keep their places when the passage stands inside a longer text', () => {
    const before = 'The minister spoke in the evening. ';
    const passage = 'Armenia has suspended its participation in the CSTO.';
    const text = `${before}${passage} Nothing else was said.`;
    const span = { start: before.length, end: before.length + passage.length };
    const [first] = compare(text, span, 'en', record).claims;
    expect(wordsOf(text, first, 'same').map(([here]) => here)).toEqual([
      'Armenia',
      'suspended',
      'participation',
      'CSTO',
    ]);
  });
});

describe('a compound', () => {
  it('departs as a whole where one of its clauses does, and each claim is judged in its own clause', () => {
    const text =
      'Armenia has suspended its participation in the CSTO, but the bloc betrayed Armenia and broke its word.';
    const { relation, claims } = compared(text);
    expect(relation).toBe('departs');
    const clauses = new Set(claims.map(({ clause }) => text.slice(clause.start, clause.end)));
    for (const clause of clauses) expect(text).toContain(clause);
  });
});
