import { describe, expect, it } from 'vitest';
import { type Frame, firstFitting } from '../../../src/domain/languages/frame.ts';

const above = (limit: number): Frame<number, string> => ({
  name: `above ${limit}`,
  example: String(limit + 1),
  read: (place) => (place > limit ? `${place} > ${limit}` : null),
});

describe('frames', () => {
  it('are tried in their order, and the first that fits is named', () => {
    expect(firstFitting([above(10), above(5), above(1)], 7)).toEqual({ found: '7 > 5', foundBy: 'above 5' });
  });

  it('find nothing where none fits', () => {
    expect(firstFitting([above(10)], 7)).toBeNull();
    expect(firstFitting([], 7)).toBeNull();
  });
});
