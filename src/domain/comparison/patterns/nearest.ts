/** The indexes of the highest values, the highest first; of equal ones the earlier first. */
export function nearestOf(values: Float64Array, most: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at++) {
    let rank = found.length;
    while (rank > 0 && (values[found[rank - 1] as number] as number) < (values[at] as number)) rank--;
    if (rank >= most) continue;
    found.splice(rank, 0, at);
    if (found.length > most) found.pop();
  }
  return found;
}

/** The highest of some values; of none, infinitely low. */
export function highestOf(values: Float64Array): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at++) if ((values[at] as number) > highest) highest = values[at] as number;
  return highest;
}
