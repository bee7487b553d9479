import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenian from '../../../assets/languages/armenian/polarity.json' with { type: 'json' };
import english from '../../../assets/languages/english/polarity.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/polarity.json' with { type: 'json' };
import { polarWordsSchema } from '../../../src/domain/lexicon/polar-schema.ts';
import { noPolarWords, POLAR_KINDS } from '../../../src/domain/lexicon/polar-words.ts';

describe.each([
  ['en', english],
  ['ru', russian],
  ['hy', armenian],
])('the words of %s that fail, deny or blame', (_lang, words) => {
  it('keep to their schema', () => {
    expect(v.safeParse(polarWordsSchema, words).issues).toBeUndefined();
  });

  it('stand once in a list', () => {
    for (const list of Object.values(words)) expect(new Set(list).size).toBe(list.length);
  });
});

describe('the schema of such words', () => {
  const accepts = (words: unknown): boolean => v.safeParse(polarWordsSchema, words).success;

  it('takes lists without a word', () => {
    expect(accepts(noPolarWords)).toBe(true);
    expect(Object.values(noPolarWords).flat()).toEqual([]);
  });

  it('has a list for each kind, and one for forms that are of none', () => {
    expect(Object.keys(noPolarWords).sort()).toEqual([...POLAR_KINDS, 'none'].sort());
  });

  it.each([
    ['of several words', { ...noPolarWords, failing: ['fall apart'] }],
    ['of one letter', { ...noPolarWords, failing: ['a'] }],
    ['of a kind that nobody knows', { ...noPolarWords, praising: ['good'] }],
  ])('takes none %s', (_name, words) => {
    expect(accepts(words)).toBe(false);
  });
});
