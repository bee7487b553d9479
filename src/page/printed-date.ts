import { type Token, tokensOf } from '../domain/text/tokens.ts';
import { monthOf } from './month-names.ts';

/** A date as a page prints it for its readers. */
export interface PrintedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** "12:23"; null when only the day is printed. */
  readonly time: string | null;
}

/** How far into a line a date is looked for, UTF-16. */
const REACH = 300;

/**
 * The first whole date in a line: "Wednesday, April 24 2024 12:23", "24 апреля 2024 12:23", "24 Ապրիլի, 2024",
 * "24.04.2024, 12:23", "2024-04-24". Null when there is none.
 */
export function printedDate(line: string): PrintedDate | null {
  const tokens = tokensOf(line.slice(0, REACH)).filter((token) => token.kind !== 'punctuation');
  for (let at = 0; at < tokens.length; at++) {
    const found = namedDate(tokens, at) ?? numericDate(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

/** ISO 8601. `offset` ("+04:00") is the zone of the place that printed the date; null when it is not known. */
export function isoOf(date: PrintedDate, offset: string | null): string {
  const day = `${date.year}-${two(date.month)}-${two(date.day)}`;
  return date.time === null ? day : `${day}T${date.time}:00${offset ?? ''}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

function namedDate(tokens: readonly Token[], at: number): PrintedDate | null {
  const month = tokens[at]?.kind === 'word' ? monthOf((tokens[at] as Token).norm) : null;
  if (month === null) return null;
  const before = dayOf(tokens[at - 1]);
  const yearFirst = yearOf(tokens[at + 1]);
  if (before !== null && yearFirst !== null) return dated(yearFirst, month, before, timeAfter(tokens, at + 2));
  const after = dayOf(tokens[at + 1]);
  const year = yearOf(tokens[at + 2]);
  if (after !== null && year !== null) return dated(year, month, after, timeAfter(tokens, at + 3));
  return null;
}

function numericDate(tokens: readonly Token[], at: number): PrintedDate | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const parts = token.norm.split('.');
  if (parts.length === 3)
    return dated(numberIn(parts[2]), numberIn(parts[1]), numberIn(parts[0]), timeAfter(tokens, at + 1));
  const year = yearOf(token);
  const month = tokens[at + 1];
  const day = tokens[at + 2];
  const isHyphened =
    month !== undefined && day !== undefined && month.start === token.end + 1 && day.start === month.end + 1;
  return year !== null && isHyphened
    ? dated(year, numberIn(month.norm), numberIn(day.norm), timeAfter(tokens, at + 3))
    : null;
}

/** The time stands right after the date, or after a word or two ("at", "года в"). */
function timeAfter(tokens: readonly Token[], at: number): string | null {
  for (const token of tokens.slice(at, at + 3)) {
    const time = timeOf(token);
    if (time !== null) return time;
  }
  return null;
}

function timeOf(token: Token): string | null {
  const [hours, minutes] = token.norm.split(':');
  if (token.kind !== 'number' || hours === undefined || minutes?.length !== 2) return null;
  const hour = numberIn(hours);
  const minute = numberIn(minutes);
  return hour <= 23 && minute <= 59 ? `${two(hour)}:${minutes}` : null;
}

function dayOf(token: Token | undefined): number | null {
  if (token?.kind !== 'number') return null;
  const digits = /^\d{1,2}/.exec(token.norm)?.[0];
  const rest = token.norm.slice(digits?.length ?? 0);
  const day = numberIn(digits);
  return day >= 1 && day <= 31 && ['', 'st', 'nd', 'rd', 'th'].includes(rest) ? day : null;
}

function yearOf(token: Token | undefined): number | null {
  const year = token?.kind === 'number' && token.norm.length === 4 ? numberIn(token.norm) : 0;
  return year >= 1900 && year <= 2199 ? year : null;
}

function dated(year: number, month: number, day: number, time: string | null): PrintedDate | null {
  const isDate = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDate ? { year, month, day, time } : null;
}

/** Digits only; everything else is no number. */
const numberIn = (text: string | undefined): number =>
  text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
