/** How many units of a kind stand before each unit, the end included: what lies between two units is a difference. */
export type Counts = Uint16Array;

/** Counts the units whose class (a tag, or a flag) is one of those counted. */
export function countsOf(classes: Uint8Array, isCounted: Uint8Array): Counts {
  const counts = new Uint16Array(classes.length + 1);
  let sum = 0;
  for (let at = 0; at < classes.length; at++) {
    sum += isCounted[classes[at] as number] as number;
    counts[at + 1] = sum;
  }
  return counts;
}

/** How many stand in [from, to); none where the range is empty. */
export const between = (counts: Counts, from: number, to: number): number =>
  to <= from
    ? 0
    : (counts[to < counts.length ? to : counts.length - 1] as number) - (counts[from > 0 ? from : 0] as number);
