import { describe, expect, it } from 'vitest';
import { HighestThrees } from '../../../../src/domain/comparison/patterns/highest-threes.ts';

const values = Float64Array.from([0.1, 0.9, 0.3, 0.8, 0.2, 0.7]);

describe('the three highest', () => {
  it('are kept in each slot by itself', () => {
    const threes = new HighestThrees(2);
    threes.keep(0, values, 0, 6);
    threes.keep(1, values, 0, 1);
    expect(threes.meanOf(0, 1)).toBeCloseTo(0.8);
    expect(threes.meanOf(1, 1)).toBeCloseTo(0.1 / 3);
    expect(threes.highest).toBe(0.9);
  });

  it('are gathered over several stretches, in any order', () => {
    const threes = new HighestThrees(1);
    threes.keep(0, values, 3, 6);
    threes.keep(0, values, 0, 3);
    expect(threes.meanOf(0, 1)).toBeCloseTo(0.8);
  });

  it('are divided by a length', () => {
    const threes = new HighestThrees(1);
    threes.keep(0, values, 0, 6);
    expect(threes.meanOf(0, 2)).toBeCloseTo(0.4);
  });

  it('are noughts where there is nothing', () => {
    const threes = new HighestThrees(1);
    threes.keep(0, values, 2, 2);
    expect(threes.meanOf(0, 1)).toBe(0);
    expect(threes.highest).toBe(0);
  });
});
