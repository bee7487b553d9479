import { describe, expect, it } from 'vitest';
import {
  hasWord,
  isApostrophe,
  isDash,
  isDigit,
  isInCapitals,
  isLetter,
  isSpace,
  isTerminator,
  isTone,
  isUpper,
} from '../../../src/domain/text/characters.ts';

const all = (test: (char: string) => boolean, chars: string): boolean => [...chars].every(test);
const none = (test: (char: string) => boolean, chars: string): boolean => ![...chars].some(test);

describe('a letter', () => {
  it('is one of any script, with or without an accent', () => {
    expect(all(isLetter, 'azAZéÿяЁԱֆ')).toBe(true);
    expect(isLetter('\u0301')).toBe(true);
  });

  it('is no digit, no mark and no space', () => {
    expect(none(isLetter, '09.,-_@[`{«։՞ \n')).toBe(true);
  });

  it('is a capital in any script that has them', () => {
    expect(all(isUpper, 'AZÉЯЁԱՖ')).toBe(true);
    expect(none(isUpper, 'azéяёաֆ1«.')).toBe(true);
  });
});

describe('a digit', () => {
  it('is one of 0 to 9', () => {
    expect(all(isDigit, '0123456789')).toBe(true);
    expect(none(isDigit, 'aO½٣ .')).toBe(true);
    expect(isDigit('')).toBe(false);
  });
});

describe('white space', () => {
  it.each([
    ['a space', ' '],
    ['a line feed', '\n'],
    ['a tab', '\t'],
    ['a no-break space', '\u00a0'],
    ['a thin space', '\u2009'],
    ['a zero-width space', '\u200b'],
    ['a narrow no-break space', '\u202f'],
    ['a line separator', '\u2028'],
    ['an ideographic space', '\u3000'],
    ['a byte order mark', '\ufeff'],
  ])('is %s', (_name, char) => {
    expect(isSpace(char)).toBe(true);
  });

  it('is no letter, no mark and not nothing', () => {
    expect(none(isSpace, 'a1.-')).toBe(true);
    expect(isSpace('')).toBe(false);
  });
});

describe('a mark that ends a sentence', () => {
  it('is a full stop of any script, a mark of question or wonder, an ellipsis', () => {
    expect(all(isTerminator, '.!?…։')).toBe(true);
  });

  it('is no mark of pause or tone, and not nothing', () => {
    expect(none(isTerminator, ',;:՝՞՛-')).toBe(true);
    expect(isTerminator('')).toBe(false);
  });
});

describe('marks inside words', () => {
  it('are those of tone', () => {
    expect(all(isTone, '՛՜՞')).toBe(true);
    expect(none(isTone, '՝։?!')).toBe(true);
  });

  it('are apostrophes of every make', () => {
    expect(all(isApostrophe, "'’`ʼ")).toBe(true);
    expect(none(isApostrophe, '"‘,')).toBe(true);
  });
});

describe('a dash', () => {
  it('is one of any length', () => {
    expect(all(isDash, '-–—―‒−')).toBe(true);
    expect(none(isDash, '_~=.')).toBe(true);
    expect(isDash('')).toBe(false);
  });
});

describe('a word in capitals', () => {
  it('has two letters or more, all of them capitals', () => {
    expect(['UN', 'МИД', 'ՀՀ', 'U.S', 'G20'].every(isInCapitals)).toBe(true);
  });

  it('is no single letter, no word with a small one, and nothing without letters', () => {
    expect(['A', 'Un', 'МИДа', '20', '', '..'].some(isInCapitals)).toBe(false);
  });
});

describe('a stretch of a text', () => {
  it('has a word when a letter or a digit stands in it', () => {
    expect(hasWord('« 5 »', 0, 5)).toBe(true);
    expect(hasWord('«да»', 0, 4)).toBe(true);
  });

  it('has none when only marks do, or when the word stands outside of it', () => {
    expect(hasWord('« … »', 0, 5)).toBe(false);
    expect(hasWord('word …', 4, 6)).toBe(false);
    expect(hasWord('word', 2, 2)).toBe(false);
  });
});
