import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { areAlike, isSurelyOf, mayBeOf } from '../../../../src/domain/statements/speakers/office-places.ts';
import { tokenized } from '../../reading/texts.ts';

describe('two words for a place', () => {
  it.each([
    ['en', 'tavola', 'tavolan', true],
    ['en', 'nordland', 'nordish', false],
    ['en', 'who', 'who', true],
    ['en', 'who', 'whole', false],
    ['en', 'tav', 'tavola', false],
    ['ru', 'таволы', 'таволийский', true],
    ['ru', 'уфа', 'уфы', false],
    ['ru', 'ялта', 'ялты', true],
    ['ru', 'ялта', 'ялуторовск', false],
    ['hy', 'տավոլա', 'տավոլայի', true],
    ['hy', 'տավոլա', 'նորդլանդ', false],
  ])('(%s) %s and %s are alike: %s', (lang, one, other, expected) => {
    const { names } = languageFor(lang);
    expect(areAlike(names, one, other)).toBe(expected);
    expect(areAlike(names, other, one)).toBe(expected);
  });
});

describe('the places of an office', () => {
  const read = tokenized('');
  const of = (...places: string[]) => ({
    key: '',
    given: [],
    named: [],
    roles: new Set<string>(),
    places: new Set(places),
    gender: null,
    at: [],
  });

  it('agree with what is known of somebody', () => {
    expect(mayBeOf(read, of('tavola'), ['tavolan'])).toBe(true);
    expect(mayBeOf(read, of('tavola'), ['nordish'])).toBe(false);
    expect(mayBeOf(read, of('tavola'), [])).toBe(true);
    expect(isSurelyOf(read, of('tavola', 'nordland'), ['nordland'])).toBe(true);
  });

  it('may be those of somebody of whom no place is known, but not surely', () => {
    expect(mayBeOf(read, of(), ['nordish'])).toBe(true);
    expect(isSurelyOf(read, of(), ['nordish'])).toBe(false);
    expect(isSurelyOf(read, of(), [])).toBe(true);
  });
});
