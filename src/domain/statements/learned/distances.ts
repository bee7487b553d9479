/** What stands for "none near". */
export const NONE_NEAR = 21;

/** Distance from each unit to the nearest counted one at or after it, counted from 1; 21 where there is none within 20. */
export function distancesAhead(length: number, isCounted: (at: number) => boolean): Uint8Array {
  const made = new Uint8Array(length + 1).fill(NONE_NEAR);
  let distance = NONE_NEAR;
  for (let at = length - 1; at >= 0; at--) {
    distance = isCounted(at) ? 1 : Math.min(NONE_NEAR, distance + 1);
    made[at] = distance;
  }
  return made;
}

/** The same, at or before each unit. */
export function distancesBack(length: number, isCounted: (at: number) => boolean): Uint8Array {
  const made = new Uint8Array(length + 1).fill(NONE_NEAR);
  let distance = NONE_NEAR;
  for (let at = 0; at < length; at++) {
    distance = isCounted(at) ? 1 : Math.min(NONE_NEAR, distance + 1);
    made[at] = distance;
  }
  return made;
}

/** A distance at a unit that may lie outside the sentence. */
export const near = (distances: Uint8Array, at: number): number =>
  at < 0 || at >= distances.length ? NONE_NEAR : (distances[at] as number);
