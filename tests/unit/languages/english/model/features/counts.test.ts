import { describe, expect, it } from 'vitest';
import { between, countsOf } from '../../../../../../src/domain/languages/english/model/features/counts.ts';

/** Units of the classes 0 to 2, of which 1 is counted. */
const counts = countsOf(Uint8Array.of(0, 1, 2, 1, 1), Uint8Array.of(0, 1, 0));

describe('counts of a kind of units', () => {
  it('tell how many stand before each unit, the end included', () => {
    expect([...counts]).toEqual([0, 0, 1, 1, 2, 3]);
  });

  it.each([
    [0, 5, 3],
    [1, 2, 1],
    [2, 4, 1],
    [2, 3, 0],
  ])('tell how many stand from %i to %i: %i', (from, to, expected) => {
    expect(between(counts, from, to)).toBe(expected);
  });

  it.each([
    [3, 3, 0],
    [4, 2, 0],
    [-4, 2, 1],
    [3, 99, 2],
  ])('keep to the sentence: from %i to %i there are %i', (from, to, expected) => {
    expect(between(counts, from, to)).toBe(expected);
  });

  it('are nothing in an empty sentence', () => {
    expect([...countsOf(new Uint8Array(0), Uint8Array.of(1))]).toEqual([0]);
  });
});
