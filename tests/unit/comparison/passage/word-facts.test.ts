import { describe, expect, it } from 'vitest';
import { wordFactsOf } from '../../../../src/domain/comparison/passage/word-facts.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';

const factsOf = (norm: string, lang: string) => wordFactsOf([{ norm }], languageFor(lang))[0];

describe('what a word is to a comparison', () => {
  it.each([
    ['harbour', 'en', 'counts'],
    ['the', 'en', 'light'],
    ['said', 'en', 'light'],
    ['denied', 'en', 'counts'],
    ['not', 'en', 'negation'],
    ['гавань', 'ru', 'counts'],
    ['этот', 'ru', 'light'],
    ['не', 'ru', 'negation'],
    ['այս', 'hy', 'light'],
    ['չի', 'hy', 'negation'],
    ['չկատարեց', 'hy', 'negation within'],
  ])('"%s" (%s): %s', (word, lang, role) => {
    expect(factsOf(word, lang)?.role).toBe(role);
  });

  it('counts the letters that deny the rest', () => {
    expect(factsOf('չկատարեց', 'hy')?.denyingLetters).toBe(1);
    expect(factsOf('կատարեց', 'hy')?.denyingLetters).toBe(0);
  });

  it('is nothing special in a language without rules', () => {
    for (const word of ['the', 'not', 'не', 'չկատարեց']) expect(factsOf(word, 'xx')?.role, word).toBe('counts');
  });

  it('is remembered', () => {
    expect(factsOf('harbour', 'en')).toBe(factsOf('harbour', 'en'));
    expect(wordFactsOf([], languageFor('en'))).toEqual([]);
  });
});
