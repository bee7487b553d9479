/** How many units of a kind stand before each unit, the end included: what lies between two units is a difference. */
export type Counts = Uint16Array;

/** Counts from flags, one a unit. */
export function countsOf(flags: Uint8Array): Counts {
  const counts = new Uint16Array(flags.length + 1);
  for (let at = 0; at < flags.length; at++) counts[at + 1] = (counts[at] as number) + (flags[at] as number);
  return counts;
}

/** How many stand in [from, to); none where the range is empty. */
export const between = (counts: Counts, from: number, to: number): number =>
  to <= from
    ? 0
    : (counts[to < counts.length ? to : counts.length - 1] as number) - (counts[from > 0 ? from : 0] as number);
