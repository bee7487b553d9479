import { describe, expect, it } from 'vitest';
import { oppositesOf } from '../../../../src/domain/comparison/patterns/opposites.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';

describe('opposites', () => {
  it('are known in either order', () => {
    expect(oppositesOf(stemOf('increase'))).toContain(stemOf('decrease'));
    expect(oppositesOf(stemOf('decrease'))).toContain(stemOf('increase'));
  });

  it('are none of a word that has none', () => {
    expect(oppositesOf(stemOf('table'))).toEqual([]);
    expect(oppositesOf('')).toEqual([]);
  });
});
