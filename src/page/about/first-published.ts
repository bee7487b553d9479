import type { ShownTime } from './shown-time.ts';
import { byLocalClock, isOfGreenwich, isOfNoZone, mayFallOn } from './time-zone.ts';

const DAY = 'YYYY-MM-DD'.length;

/**
 * Which of two moments of publication is believed: the declared one, unless a date line of its own below the title names an earlier
 * day, for pages often give machines the moment of a new edition. A day that a time zone can explain is no other day.
 * Where both are one moment, the zone of the place is taken.
 */
export function firstPublished(declared: string | null, shown: ShownTime | null): string | null {
  if (declared === null || shown === null) return declared ?? shown?.time ?? null;
  const local = byClockOfPlace(declared, shown.time);
  if (local !== null) return local;
  const day = shown.time.slice(0, DAY);
  const isEarlier = shown.isAlone && shown.isBelowTitle && day < declared.slice(0, DAY) && !mayFallOn(declared, day);
  return isEarlier ? shown.time : declared;
}

function byClockOfPlace(declared: string, shown: string): string | null {
  if (shown.length <= DAY || declared.length <= DAY) return null;
  if (isOfNoZone(shown)) return isOfGreenwich(declared) ? byLocalClock(declared, shown) : null;
  return Date.parse(declared) === Date.parse(shown) && isOfGreenwich(declared) ? shown : null;
}
