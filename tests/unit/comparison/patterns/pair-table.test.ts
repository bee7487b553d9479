import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairTable } from '../../../../src/domain/comparison/patterns/pair-table.ts';

const number = fc.nat({ max: 60 });

describe('a table of pairs', () => {
  it('gives back the last number set for each pair, and -1 for every other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number, fc.nat()), { maxLength: 2_000 }), (entries) => {
        const table = new PairTable();
        const known = new Map<string, number>();
        for (const [first, second, value] of entries) {
          table.set(first, second, value);
          known.set(`${first} ${second}`, value);
        }
        const wrong: string[] = [];
        for (let first = 0; first <= 61; first++)
          for (let second = 0; second <= 61; second++)
            if (table.get(first, second) !== (known.get(`${first} ${second}`) ?? -1)) wrong.push(`${first} ${second}`);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
