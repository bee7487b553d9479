/** How many of the nearest count. */
const THREE = 3;

/** Takes a stretch of values, none below 0, into the three highest that stand at `slot` of a row of such threes. */
export function keepHighest(values: Float64Array, from: number, to: number, threes: Float64Array, slot: number): void {
  const at = slot * THREE;
  let first = threes[at] as number;
  let second = threes[at + 1] as number;
  let third = threes[at + 2] as number;
  for (let i = from; i < to; i++) {
    const value = values[i] as number;
    if (value <= third) continue;
    if (value <= second) {
      third = value;
    } else {
      third = second;
      if (value <= first) {
        second = value;
      } else {
        second = first;
        first = value;
      }
    }
  }
  threes[at] = first;
  threes[at + 1] = second;
  threes[at + 2] = third;
}

export const noThrees = (slots: number): Float64Array => new Float64Array(slots * THREE);

/** The mean of the three at `slot`, each divided by `length` first. */
export const meanOfThree = (threes: Float64Array, slot: number, length: number): number =>
  (threes[slot * THREE] as number) / length / THREE +
  (threes[slot * THREE + 1] as number) / length / THREE +
  (threes[slot * THREE + 2] as number) / length / THREE;
