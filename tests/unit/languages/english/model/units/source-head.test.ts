import { describe, expect, it } from 'vitest';
import {
  isSourceHead,
  sourcePhraseEnd,
  sourcePhraseStart,
} from '../../../../../../src/domain/languages/english/model/units/source-head.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

/** The units that can head a source, as words. */
function heads(text: string): string[] {
  const units = unitsIn(text);
  return units.filter((_, at) => isSourceHead(units, at)).map(({ start, end }) => text.slice(start, end));
}

describe('the head of a source', () => {
  it.each([
    ['The old mayor said so.', ['mayor']],
    ['Mayor Marta Lund said so.', ['Lund']],
    ['The head of the board said so.', ['head', 'board']],
    ['She told them.', ['She']],
    ['All 300 said so.', ['300']],
    ["The mayor's friends left.", ["mayor's", 'friends']],
    ['It rained and snowed.', ['It']],
  ])('is the last word of a noun phrase: "%s"', (text, expected) => {
    expect(heads(text)).toEqual(expected);
  });

  it('is no place outside the sentence', () => {
    expect(isSourceHead(unitsIn('She left.'), -1)).toBe(false);
    expect(isSourceHead(unitsIn('She left.'), 9)).toBe(false);
  });
});

describe('the phrase of a source', () => {
  it.each([
    ['Today the old mayor said so.', 'mayor', 'the'],
    ['The head of the board said so.', 'board', 'The'],
    ["Then Lund's old friends left.", 'friends', 'Lund'],
    ['She said so.', 'She', 'She'],
    ['He told us: you left.', 'you', 'you'],
  ])('begins with what describes its head: "%s", "%s" from "%s"', (text, head, first) => {
    expect(sourcePhraseStart(unitsIn(text), unitOf(text, head))).toBe(unitOf(text, first));
  });

  it.each([
    ['The head of the board of Tavola said so.', 'head', 'Tavola'],
    ['The mayor said so.', 'mayor', 'mayor'],
    ['The mayor of.', 'mayor', 'mayor'],
  ])('ends with the "of" phrases after its head: "%s", "%s" to "%s"', (text, head, last) => {
    expect(sourcePhraseEnd(unitsIn(text), unitOf(text, head))).toBe(unitOf(text, last));
  });
});
