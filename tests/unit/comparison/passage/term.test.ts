import { describe, expect, it } from 'vitest';
import { beginningOf, isNameKey, NOT } from '../../../../src/domain/comparison/passage/term.ts';

describe('the key of a term', () => {
  it('is told by the beginning of a long stem, so that derivations fall together', () => {
    expect(beginningOf('suspend')).toBe(beginningOf('suspens'));
    expect(beginningOf('ports')).toBe('ports');
    expect(beginningOf('')).toBe('');
  });

  it('is told whole where it stands for a name', () => {
    expect(beginningOf('@harbour-union')).toBe('@harbour-union');
    expect(isNameKey('@harbour-union')).toBe(true);
    expect(isNameKey('harbour')).toBe(false);
    expect(isNameKey(NOT)).toBe(false);
    expect(isNameKey('')).toBe(false);
  });
});
