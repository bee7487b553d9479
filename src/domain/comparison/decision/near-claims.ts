import { highestOf } from '../patterns/nearest.ts';
import { KINDS } from '../patterns/pattern-sentences.ts';

const SHARPNESS = 40;
/** A claim that is so much less near than the nearest counts for nothing. */
const COUNTS_WITHIN = 0.15;

/** A claim by its index, and how much it counts beside the others that are near; the shares add up to 1. */
export interface NearClaim {
  readonly claim: number;
  readonly share: number;
}

/** Whether a claim counts beside the nearest one, by how near both are. */
export const isNear = (value: number, highest: number): boolean => highest - value <= COUNTS_WITHIN;

/** How much each claim counts where several are near: the nearest most, those far off nothing. In the order of the record. */
export function nearClaims(nearness: Float64Array): NearClaim[] {
  const highest = highestOf(nearness);
  const near: NearClaim[] = [];
  let sum = 0;
  for (let claim = 0; claim < nearness.length; claim++) {
    const value = nearness[claim] as number;
    if (!isNear(value, highest)) continue;
    const share = Math.exp((value - highest) * SHARPNESS);
    near.push({ claim, share });
    sum += share;
  }
  return near.map(({ claim, share }) => ({ claim, share: share / (sum || 1) }));
}

/** The values of the kinds within each claim, brought together over the near claims. `place`: where the claim stands among these. */
export function overNearClaims(
  near: readonly NearClaim[],
  valuesOf: (place: number, claim: number) => ArrayLike<number>,
): number[] {
  const sums = KINDS.map(() => 0);
  near.forEach(({ claim, share }, place) => {
    const values = valuesOf(place, claim);
    for (let kind = 0; kind < sums.length; kind++)
      sums[kind] = (sums[kind] as number) + share * (values[kind] as number);
  });
  return sums;
}
