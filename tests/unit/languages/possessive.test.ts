import { describe, expect, it } from 'vitest';
import { isOwner, isPossessive, withoutPossessive } from '../../../src/domain/languages/possessive.ts';

describe('a possessive ending', () => {
  it.each([
    ["Lund's", 'Lund'],
    ['Lund’s', 'Lund'],
    ['Lund`s', 'Lund'],
    ["the Ministers'", 'the Ministers'],
    ['Lunds', 'Lunds'],
    ["O'Hara", "O'Hara"],
    ['', ''],
  ])('is left out of %s', (word, plain) => {
    expect(withoutPossessive(word)).toBe(plain);
    expect(isPossessive(word)).toBe(word !== plain);
  });

  it('says surely that what follows is owned only with its "s"', () => {
    expect(isOwner("mayor's")).toBe(true);
    expect(isOwner("mayors'")).toBe(false);
    expect(isOwner('mayors')).toBe(false);
  });
});
