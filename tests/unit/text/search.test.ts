import { describe, expect, it } from 'vitest';
import { firstNotBefore } from '../../../src/domain/text/search.ts';

const ODD = [1, 3, 5, 7, 9, 11];
const below =
  (limit: number) =>
  (item: number): boolean =>
    item < limit;

describe('the search in an ordered list', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [7, 3],
    [11, 5],
    [12, 6],
  ])('for the first item not below %i finds index %i', (limit, index) => {
    expect(firstNotBefore(ODD, below(limit))).toBe(index);
  });

  it('finds the end of an empty list', () => {
    expect(firstNotBefore([], () => true)).toBe(0);
  });

  it('stays in the stretch it is given', () => {
    expect(firstNotBefore(ODD, below(0), 2, 4)).toBe(2);
    expect(firstNotBefore(ODD, below(6), 2, 4)).toBe(3);
    expect(firstNotBefore(ODD, below(99), 2, 4)).toBe(4);
  });

  it('finds the first of equal items', () => {
    expect(firstNotBefore([1, 4, 4, 4, 6], below(4))).toBe(1);
  });

  it('looks at few items of a long list', () => {
    let looks = 0;
    const places = Int32Array.from({ length: 10_000 }, (_, at) => at);
    const found = firstNotBefore(places, (place) => {
      looks++;
      return place < 7_777;
    });
    expect(found).toBe(7_777);
    expect(looks).toBeLessThan(15);
  });
});
