/** What names a zone after a clock's time: "GMT+4", "UTC +03:00", "GMT". */
const ZONE = /\b(?:GMT|UTC)(?: ?([+-])(\d{1,2})(?::?(\d{2}))?)?(?![\d:])/;
const DAY = 'YYYY-MM-DD'.length;
const MINUTE = 60_000;
/** Clocks are set apart by whole and half hours, from twelve behind Greenwich to fourteen before it, in minutes. */
const STEP = 30;
const FURTHEST_WEST = -720;
const FURTHEST_EAST = 840;

/** The offset that a printed time names ("+04:00", "Z"); null when it names none. */
export function zoneIn(text: string): string | null {
  const found = ZONE.exec(text);
  if (found === null) return null;
  const [, sign, hours, minutes = '00'] = found;
  if (sign === undefined || hours === undefined) return 'Z';
  return Number(hours) > 14 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/** Whether an ISO 8601 moment gives the hour of Greenwich, which is mostly a program's and not the place's. */
export const isOfGreenwich = (time: string): boolean => time.length > DAY && /(?:Z|[+-]00:00)$/.test(time);

/** Whether it gives a time of day without saying of which zone. */
export const isOfNoZone = (time: string): boolean => time.length > DAY && !/(?:Z|[+-]\d{2}:\d{2})$/.test(time);

/**
 * The same moment by the clock of the place: a page that declares 20:20 of Greenwich and prints 00:20 of the next day stands four
 * hours before it. Null when no zone can lie between the two.
 */
export function byLocalClock(moment: string, printed: string): string | null {
  const apart = Math.floor(Date.parse(`${printed}Z`) / MINUTE) - Math.floor(Date.parse(moment) / MINUTE);
  if (!(apart % STEP === 0 && apart >= FURTHEST_WEST && apart <= FURTHEST_EAST)) return null;
  const size = Math.abs(apart);
  return `${printed}${apart < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether somewhere on earth a moment fell on this day: the day that a page prints is that of its own zone. */
export function mayFallOn(moment: string, day: string): boolean {
  if (moment.slice(0, DAY) === day) return true;
  const at = Date.parse(moment);
  if (moment.length <= DAY || Number.isNaN(at)) return false;
  const zones = isOfGreenwich(moment) ? [FURTHEST_WEST, FURTHEST_EAST] : [0];
  return zones.some((offset) => new Date(at + offset * MINUTE).toISOString().slice(0, DAY) === day);
}

const two = (value: number): string => String(value).padStart(2, '0');
