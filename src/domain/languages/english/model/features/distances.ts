/** What stands for "none near". */
export const NONE_NEAR = 21;

/**
 * Distance from each unit to the nearest one of the classes counted at or after it, counted from 1; 21 where there is none
 * within 20.
 */
export function distancesAhead(classes: Uint8Array, isCounted: Uint8Array): Uint8Array {
  const made = new Uint8Array(classes.length + 1);
  let distance = NONE_NEAR;
  made[classes.length] = NONE_NEAR;
  for (let at = classes.length - 1; at >= 0; at--) {
    distance = isCounted[classes[at] as number] === 1 ? 1 : distance < NONE_NEAR ? distance + 1 : NONE_NEAR;
    made[at] = distance;
  }
  return made;
}

/** The same, at or before each unit. */
export function distancesBack(classes: Uint8Array, isCounted: Uint8Array): Uint8Array {
  const made = new Uint8Array(classes.length + 1);
  let distance = NONE_NEAR;
  made[classes.length] = NONE_NEAR;
  for (let at = 0; at < classes.length; at++) {
    distance = isCounted[classes[at] as number] === 1 ? 1 : distance < NONE_NEAR ? distance + 1 : NONE_NEAR;
    made[at] = distance;
  }
  return made;
}

/** A distance at a unit that may lie outside the sentence. */
export const near = (distances: Uint8Array, at: number): number =>
  at < 0 || at >= distances.length ? NONE_NEAR : (distances[at] as number);
