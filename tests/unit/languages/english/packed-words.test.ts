import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '../../../../assets/languages/english/words.json' with { type: 'json' };
import { packWords, unpackWords } from '../../../../src/domain/languages/english/packed-words.ts';

const unpacked = (packed: Parameters<typeof unpackWords>[0]): Map<string, string> => {
  const found = new Map<string, string>();
  unpackWords(packed, (word, signature) => found.set(word, signature));
  return found;
};

describe('packed words', () => {
  it('are written by what they share with the word before', () => {
    const packed = packWords(
      new Map([
        ['v:::', ['abandon', 'abandoned']],
        ['n:::', ['abbey']],
      ]),
    );
    expect(packed).toEqual({ classes: ['v:::', 'n:::'], words: 'AabandonHedCbey', of: '(()' });
  });

  it('are unpacked in alphabetical order, each with its class', () => {
    const packed = { classes: ['v:::', 'n:::'], words: 'AabandonHedCbey', of: '(()' };
    expect([...unpacked(packed)]).toEqual([
      ['abandon', 'v:::'],
      ['abandoned', 'v:::'],
      ['abbey', 'n:::'],
    ]);
  });

  it('are none where none were packed', () => {
    expect(packWords(new Map())).toEqual({ classes: [], words: '', of: '' });
    expect(unpacked({ classes: [], words: '', of: '' }).size).toBe(0);
  });

  it('come back as they were, whatever they are, in however many classes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'z'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 300 }), fc.integer({ min: 1, max: 300 }), (words, classes) => {
        const bySignature = new Map<string, string[]>();
        words.forEach((one, at) => {
          const signature = `n:::${at % classes}`;
          bySignature.set(signature, [...(bySignature.get(signature) ?? []), one]);
        });
        const back = unpacked(packWords(bySignature));
        expect(back.size).toBe(words.length);
        words.forEach((one, at) => {
          expect(back.get(one)).toBe(`n:::${at % classes}`);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('of the bundled list are each there once, as many as there are signs', () => {
    expect(unpacked(data).size).toBe(data.of.length);
    expect(data.of.length).toBeGreaterThan(10_000);
    expect(unpacked(data).get('minister')).toMatch(/pers/);
  });
});
