import { describe, expect, it } from 'vitest';
import { phraseEnd } from '../../../../../src/domain/languages/english/frames/phrase-end.ts';
import { readEnglish } from '../read-english.ts';

describe('the words that name somebody', () => {
  it.each([
    ['Marta Lund, the mayor', 'Marta Lund'],
    ['Marta Lund on the quay', 'Marta Lund'],
    ['Marta Lund Monday', 'Marta Lund'],
    ['the mayor during the talks', 'the mayor'],
    ['the vice - mayor.', 'the vice - mayor'],
    ['at Nordland at noon', 'at Nordland'],
  ])('end before a mark or an occasion: "%s"', (text, words) => {
    const read = readEnglish(text);
    expect(read.wordsOf({ first: 0, last: phraseEnd(read, 0, read.tokens.length) })).toBe(words);
  });

  it('end at the limit, and where they begin if there are none', () => {
    const read = readEnglish('the mayor of Nordland');
    expect(phraseEnd(read, 0, 2)).toBe(2);
    expect(phraseEnd(read, 4, 4)).toBe(4);
  });
});
