import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { governmentSchema, governs } from '../../../../../../src/domain/languages/russian/frames/object/government.ts';
import { at, framed } from '../../../by-frames/framed.ts';

const file = join(process.cwd(), 'assets', 'languages', 'russian', 'government.json');

describe('what Russian words of saying take', () => {
  it('keeps to its schema', () => {
    expect(v.safeParse(governmentSchema, JSON.parse(readFileSync(file, 'utf8'))).issues).toBeUndefined();
  });

  it('is known of a cue of several words too', () => {
    const read = framed('Гнатов выразил готовность открыть мост и призвал к миру.');
    const cue = (words: string): { first: number; last: number; classes: ReadonlySet<never> } => {
      const found = read.ownCueAt(at(read, words));
      return { first: found?.first ?? 0, last: found?.last ?? 0, classes: new Set() };
    };
    expect(governs(read, cue('выразил'), 'infinitive')).toBe(true);
    expect(governs(read, cue('выразил'), 'thing')).toBe(false);
    expect(governs(read, cue('призвал'), 'infinitive')).toBe(true);
  });

  it('is asked of words that the lexicon knows for cues', () => {
    const { ledBy: _prepositions, ...kinds } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
    const unknown = Object.values(kinds)
      .flat()
      .map((form) =>
        form
          .split(' ')
          .map((word) => word.split('|').slice(0, 2).join(''))
          .join(' '),
      )
      .filter((form) => framed(`и ${form}`).cueAt(1) === null);
    expect(unknown).toEqual([]);
  });
});
