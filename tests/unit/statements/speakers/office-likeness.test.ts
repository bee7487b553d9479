import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { holds, isLike } from '../../../../src/domain/statements/speakers/office-likeness.ts';
import { tokenized } from '../../reading/texts.ts';

describe('an office that may be called by another', () => {
  it.each([
    ['en', ['ambassador'], 'envoy'],
    ['en', ['lawyer'], 'attorney'],
    ['en', ['mp'], 'lawmaker'],
    ['en', ['minister'], 'minister'],
    ['en', ['minister'], 'minister-president'],
    ['ru', ['посол'], 'дипломат'],
    ['ru', ['экономист'], 'эксперт'],
    ['hy', ['դեսպան'], 'դիվանագետ'],
  ])('(%s) %j is like %s', (lang, roles, head) => {
    expect(isLike(languageFor(lang).lexicon, roles, head)).toBe(true);
  });

  it.each([
    ['en', ['minister'], 'lawyer'],
    ['en', ['mp'], 'mpx'],
    ['en', [], 'minister'],
    ['ru', ['посол'], 'адвокат'],
    ['hy', ['դեսպան'], 'փաստաբան'],
    ['pl', ['ambasador'], 'dyplomata'],
  ])('(%s) %j is not like %s', (lang, roles, head) => {
    expect(isLike(languageFor(lang).lexicon, roles, head)).toBe(false);
  });
});

describe('somebody of some offices', () => {
  const held = (roles: string[], head: string, words: string[] = [], lang = 'en') =>
    holds(
      tokenized('', lang),
      { key: '', given: [], named: [], roles: new Set(roles), places: new Set(), gender: null, at: [] },
      { head, with: words, places: [], isOneOfMany: false },
    );

  it('holds one of them', () => {
    expect(held(['prime', 'minister'], 'minister')).toBe(true);
    expect(held(['mayor'], 'minister')).toBe(false);
    expect(held([], 'minister')).toBe(false);
  });

  it('does not hold the office that they are the deputy of, unless called a deputy', () => {
    expect(held(['deputy', 'minister'], 'minister')).toBe(false);
    expect(held(['deputy', 'minister'], 'minister', ['deputy'])).toBe(true);
    expect(held(['deputy', 'minister'], 'deputy')).toBe(true);
    expect(held(['minister'], 'minister', ['vice'])).toBe(false);
  });

  it('in Russian a deputy has an office of its own', () => {
    expect(held(['министр'], 'министр', [], 'ru')).toBe(true);
    expect(held(['вице-министр'], 'министр', [], 'ru')).toBe(false);
  });
});
