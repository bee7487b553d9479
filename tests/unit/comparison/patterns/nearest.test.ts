import { describe, expect, it } from 'vitest';
import { highestOf, nearestOf } from '../../../../src/domain/comparison/patterns/nearest.ts';

const values = Float64Array.from([0.2, 0.9, 0.2, 0.5, 0.9]);

describe('the nearest', () => {
  it('are the indexes of the highest values, of equal ones the earlier first', () => {
    expect(nearestOf(values, 3)).toEqual([1, 4, 3]);
    expect(nearestOf(values, 9)).toEqual([1, 4, 3, 0, 2]);
  });

  it('are none of none, and none where none is asked for', () => {
    expect(nearestOf(new Float64Array(0), 3)).toEqual([]);
    expect(nearestOf(values, 0)).toEqual([]);
  });

  it('begin with the highest value', () => {
    expect(highestOf(values)).toBe(0.9);
    expect(highestOf(new Float64Array(0))).toBe(Number.NEGATIVE_INFINITY);
  });
});
