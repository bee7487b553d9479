import { isFiniteTag, tagAt } from './tag-classes.ts';
import type { Tag } from './tags.ts';
import type { Unit } from './units.ts';

/**
 * Distance to the nearest unit with a tag, counted from 1, at or after `from`; 21 when there is none within 20.
 * Distances are filled in once a sentence and tag: the same few tags are asked for from every unit.
 */
export const nextOf = (units: readonly Unit[], from: number, wanted: Tag): number =>
  distances(units, wanted).next[from] ?? 21;

/** The same, at or before `from`. */
export const previousOf = (units: readonly Unit[], from: number, wanted: Tag): number =>
  from < 0 ? 21 : (distances(units, wanted).previous[from] ?? 21);

interface Distances {
  readonly next: Uint8Array;
  readonly previous: Uint8Array;
}

const filled = new WeakMap<readonly Unit[], (Distances | undefined)[]>();

function distances(units: readonly Unit[], wanted: Tag): Distances {
  let byTag = filled.get(units);
  if (byTag === undefined) {
    byTag = [];
    filled.set(units, byTag);
  }
  const known = byTag[wanted];
  if (known !== undefined) return known;
  const made: Distances = { next: new Uint8Array(units.length), previous: new Uint8Array(units.length) };
  let distance = 21;
  for (let at = units.length - 1; at >= 0; at--) {
    distance = tagAt(units, at) === wanted ? 1 : Math.min(21, distance + 1);
    made.next[at] = distance;
  }
  distance = 21;
  for (let at = 0; at < units.length; at++) {
    distance = tagAt(units, at) === wanted ? 1 : Math.min(21, distance + 1);
    made.previous[at] = distance;
  }
  byTag[wanted] = made;
  return made;
}

/** Distance from a unit to the next finite verb: whether a clause begins there. */
export function finiteAhead(units: readonly Unit[], from: number): number {
  for (let at = from; at < units.length && at < from + 12; at++) if (isFiniteTag(tagAt(units, at))) return at - from;
  return 12;
}
