import { describe, expect, it } from 'vitest';
import {
  capitalsIn,
  isAbbreviation,
  isNameWord,
  isSpaceBetween,
  lastCapitalsIn,
} from '../../../src/domain/reading/capital-words.ts';
import { spanOf, tokenized, tokenOf, wordsOf } from './texts.ts';

describe('an abbreviation', () => {
  it.each([
    ['CSTO', true],
    ['ОДКБ', true],
    ['ՀԱՊԿ', true],
    ['Csto', false],
    ['A', false],
    ['42', false],
  ])('is all of capitals, two or more: %s', (word, expected) => {
    const text = `the ${word} met`;
    expect(isAbbreviation(tokenized(text), spanOf(text, word))).toBe(expected);
  });
});

describe('a word of a name', () => {
  it.each([
    ['Marta Lund', 'Marta', 'en', true],
    ['Minister Lund', 'Minister', 'en', false],
    ['The Lund', 'The', 'en', false],
    ['Monday Lund', 'Monday', 'en', false],
    ['the lund', 'lund', 'en', false],
    ['Антон Рогов', 'Антон', 'ru', true],
    ['Министр Рогов', 'Министр', 'ru', false],
    ['Правительство Таволы', 'Правительство', 'ru', false],
    ['Վահե Դարբինյան', 'Վահե', 'hy', true],
    ['Marta Lund', 'Marta', 'pl', false],
  ])('in "%s": is %s one? (%s) %s', (text, word, lang, expected) => {
    const read = tokenized(text, lang);
    expect(isNameWord(read, tokenOf(read, word))).toBe(expected);
  });

  it('stands nowhere outside a text', () => {
    expect(isNameWord(tokenized('Lund'), 1)).toBe(false);
    expect(isNameWord(tokenized('Lund'), -1)).toBe(false);
  });
});

describe('two neighbouring tokens', () => {
  it('have only a space between them, or more', () => {
    const read = tokenized('Marta Lund  Falk, Keller\nBruno');
    const at = (word: string) => tokenOf(read, word);
    expect(isSpaceBetween(read, at('Marta'), at('Lund'))).toBe(true);
    expect(isSpaceBetween(read, at('Lund'), at('Falk'))).toBe(false);
    expect(isSpaceBetween(read, at('Keller'), at('Bruno'))).toBe(false);
  });
});

describe('a run of capital words', () => {
  const read = tokenized('the Harbour Board of Mr. Charles D. Lund said');
  const all = { first: 0, last: read.tokens.length };

  it('is the first in a range, articles and titles left out', () => {
    expect(wordsOf(read, capitalsIn(read, all))).toBe('Harbour Board');
    expect(wordsOf(read, capitalsIn(read, { first: 3, last: all.last }))).toBe('Charles D. Lund');
    expect(capitalsIn(read, { first: 0, last: 1 })).toBeNull();
    expect(capitalsIn(read, { first: 2, last: 2 })).toBeNull();
  });

  it('is the last in a range', () => {
    expect(wordsOf(read, lastCapitalsIn(read, all))).toBe('Charles D. Lund');
    expect(wordsOf(read, lastCapitalsIn(read, { first: 0, last: 4 }))).toBe('Harbour Board');
    expect(lastCapitalsIn(read, { first: 0, last: 1 })).toBeNull();
  });

  it('ends at a word that may not count', () => {
    const mayCount = (at: number) => read.norm(at) !== 'board';
    expect(wordsOf(read, capitalsIn(read, all, mayCount))).toBe('Harbour');
  });
});
