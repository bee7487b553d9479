import { isoOf, printedDate } from './printed-date.ts';
import { zoneIn } from './time-zone.ts';

/** `2024-04-24`, `2024-04-24T12:23`, with seconds, fractions, and `Z`, `+04:00`, `+0400` or ` +0400`. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?/i;
const LONGEST = 80;

/** A date that a page gives for machines or readers, as ISO 8601 with the offset it gives; null when it is none. */
export function publishedTimeOf(said: string | null): string | null {
  const text = said?.trim().slice(0, LONGEST) ?? '';
  const iso = ISO.exec(text);
  if (iso !== null) return fromIso(iso, zoneIn(text));
  const printed = printedDate(text);
  return printed === null ? null : isoOf(printed, zoneIn(text));
}

function fromIso(
  [, year, month, day, hour, minute, second = '00', zone]: RegExpExecArray,
  named: string | null,
): string | null {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const date = `${year}-${month}-${day}`;
  return hour === undefined
    ? date
    : `${date}T${hour}:${minute}:${second}${zone === undefined ? (named ?? '') : offsetOf(zone)}`;
}

function offsetOf(zone: string): string {
  if (zone.toUpperCase() === 'Z') return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
