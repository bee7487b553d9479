import { describe, expect, it } from 'vitest';
import { nearClaims, overNearClaims } from '../../../../src/domain/comparison/decision/near-claims.ts';

describe('the near claims', () => {
  it('share what counts, the nearest most, and those far off nothing', () => {
    const near = nearClaims(Float64Array.from([0.2, 0.9, 0.88, 0.5]));
    expect(near.map(({ claim }) => claim)).toEqual([1, 2]);
    expect(near.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(near[0]?.share).toBeGreaterThan(near[1]?.share ?? 1);
  });

  it('share alike where they are equally near', () => {
    expect(nearClaims(Float64Array.from([0.4, 0.4])).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });

  it('are none where the record has no claim', () => {
    expect(nearClaims(new Float64Array(0))).toEqual([]);
    expect(overNearClaims([], () => [1, 1, 1, 1])).toEqual([0, 0, 0, 0]);
  });

  it('bring the values of the kinds together by their shares', () => {
    const near = [
      { claim: 4, share: 0.75 },
      { claim: 9, share: 0.25 },
    ];
    expect(overNearClaims(near, (place, claim) => [place, claim, 1, 0])).toEqual([0.25, 5.25, 1, 0]);
  });
});
