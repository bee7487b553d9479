import { describe, expect, it } from 'vitest';
import { numberString, numbersIn } from '../../../src/domain/text/number-string.ts';

const read = (numbers: readonly number[]): number[] => [...numbersIn(numberString(numbers))];

describe('numbers written as a string', () => {
  it('are the same read again, at and around every change of length', () => {
    const near = [45, 45 + 45 ** 2, 45 + 45 ** 2 + 45 ** 3].flatMap((bound) => [bound - 1, bound, bound + 1]);
    const numbers = [0, 1, 44, ...near, 1_000_000, 2 ** 31 - 1];
    expect(read(numbers)).toEqual(numbers);
    const row = Array.from({ length: 5_000 }, (_, at) => at);
    expect(read(row)).toEqual(row);
  });

  it('are no longer than they have to be, and nothing where there are none', () => {
    expect(numberString([0, 44])).toHaveLength(2);
    expect(numberString([45])).toHaveLength(2);
    expect(read([])).toEqual([]);
  });

  it('need no escape in JSON', () => {
    const written = numberString(Array.from({ length: 3_000 }, (_, at) => at));
    expect(JSON.stringify(written)).toHaveLength(written.length + 2);
  });
});
