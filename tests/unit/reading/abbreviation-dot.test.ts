import { describe, expect, it } from 'vitest';
import { isAbbreviationDot } from '../../../src/domain/reading/abbreviation-dot.ts';
import { tokenized } from './texts.ts';

/** Of each full stop of a text whether it belongs to the word before it. */
const dots = (text: string, lang = 'en'): boolean[] => {
  const read = tokenized(text, lang);
  return read.tokens.flatMap((token, at) => (token.norm === '.' ? [isAbbreviationDot(read, at)] : []));
};

describe('a full stop', () => {
  it.each([
    ['Dr. Weber', 'en', 'a known abbreviation'],
    ['A. Weber', 'en', 'an initial'],
    ['the U.S. side', 'en', 'letters with dots between them'],
    ['А. Петров', 'ru', 'an initial in another script'],
    ['Ա. Մելիքյան', 'hy', 'an initial in a third'],
  ])('in "%s" (%s) belongs to %s', (text, lang) => {
    expect(dots(text, lang)).toEqual([true]);
  });

  it.each([
    ['He left.', 'en', 'a word'],
    ['It was in 2024.', 'en', 'a number'],
    ['item a. Then', 'en', 'a letter that is no capital'],
    ['He left .', 'en', 'nothing that it touches'],
    ['Dr. Weber', 'nl', 'an abbreviation of another language'],
  ])('in "%s" (%s) stands after %s', (text, lang) => {
    expect(dots(text, lang)).toEqual([false]);
  });

  it('is no other mark and no place outside the text', () => {
    const read = tokenized('A, B');
    expect(isAbbreviationDot(read, 1)).toBe(false);
    expect(isAbbreviationDot(read, 0)).toBe(false);
    expect(isAbbreviationDot(read, 99)).toBe(false);
    expect(isAbbreviationDot(tokenized('. A'), 0)).toBe(false);
  });
});
