import { describe, expect, it } from 'vitest';
import { CUE_BITS, SAY_BITS, unitAt } from '../../../../../../src/domain/languages/english/model/units/unit.ts';
import { unitsOf } from '../../../../../../src/domain/languages/english/model/units/units.ts';
import { readEnglish, unitOf, unitsIn } from '../../read-english.ts';

/** The units of a sentence as they stand in the text. */
const pieces = (text: string): string[] => unitsIn(text).map(({ start, end }) => text.slice(start, end));

describe('the units of a sentence', () => {
  it.each([
    ['The U.S. will pay.', ['The', 'U.S.', 'will', 'pay', '.']],
    ['Marta of Va. will pay.', ['Marta', 'of', 'Va.', 'will', 'pay', '.']],
    ['In 7-8 years it ends.', ['In', '7-8', 'years', 'it', 'ends', '.']],
    ["The hauliers' union met.", ['The', "hauliers'", 'union', 'met', '.']],
    ['RiverPort.Net wrote so.', ['RiverPort.Net', 'wrote', 'so', '.']],
    ['“It rained, and it snowed,” she said.', ['“It rained, and it snowed,”', 'she', 'said', '.']],
  ])('join what is one thing: "%s"', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it.each([
    ['He left. It rained.', ['He', 'left', '.']],
    ['In 7 - 8 years', ['In', '7', '-', '8', 'years']],
    ["The hauliers'", ['The', 'hauliers', "'"]],
  ])('keep apart what is not: "%s"', (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it('cover each token once, in order', () => {
    const text = 'According to “Roads of the North”, the U.S. board paid 3-4 times.';
    const read = readEnglish(text);
    const units = unitsIn(text);
    expect(units[0]?.first).toBe(0);
    expect(units.at(-1)?.last).toBe(read.tokens.length);
    units.slice(1).forEach((unit, at) => {
      expect(unit.first).toBe(units[at]?.last);
    });
  });

  it('say of a quotation which it is, how many words it has and whether it begins with a capital', () => {
    const text = 'She said “It rained all day” and “never” again.';
    const [first, second] = unitsIn(text).filter(({ quotation }) => quotation >= 0);
    expect(first).toMatchObject({ quotation: 0, words: 4, capital: true });
    expect(second).toMatchObject({ quotation: 1, words: 1, capital: false });
  });

  it('say what the lists of cues know of a word, however it is used', () => {
    const text = 'the report told of it';
    const bits = (word: string): number => unitAt(unitsIn(text), unitOf(text, word)).cue;
    expect(bits('told') & SAY_BITS).not.toBe(0);
    expect(bits('report') & (1 << CUE_BITS.indexOf('noun'))).not.toBe(0);
    expect(bits('of')).toBe(0);
  });

  it('are none in a sentence without tokens', () => {
    expect(unitsOf(readEnglish('It rained.'), { first: 1, last: 1, paragraph: 0 }, null)).toEqual([]);
  });
});

describe('a unit outside its sentence', () => {
  it('is empty', () => {
    const units = unitsIn('It rained.');
    expect(unitAt(units, -1)).toEqual(unitAt(units, 99));
    expect(unitAt(units, -1)).toMatchObject({ tag: 0, cue: 0, capital: false, quotation: -1, words: 0 });
    expect(unitAt(units, 0)).toBe(units[0]);
  });
});
