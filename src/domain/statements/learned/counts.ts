import type { Unit } from './units.ts';

/** How many units of a kind stand before each unit, the end included: what lies between two units is a difference. */
export type Counts = Uint16Array;

export function countsOf(units: readonly Unit[], isCounted: (unit: Unit, at: number) => boolean): Counts {
  const counts = new Uint16Array(units.length + 1);
  for (let at = 0; at < units.length; at++)
    counts[at + 1] = (counts[at] as number) + (isCounted(units[at] as Unit, at) ? 1 : 0);
  return counts;
}

/** How many stand in [from, to); none where the range is empty. */
export const between = (counts: Counts, from: number, to: number): number =>
  to <= from ? 0 : (counts[Math.min(to, counts.length - 1)] as number) - (counts[Math.max(0, from)] as number);
