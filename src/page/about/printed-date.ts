import { type Token, tokensOf } from '../../domain/text/tokens.ts';
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
 * "24 de abril de 2024", "12:23, 24.04.2024", "12:23 • 24.04.24", "24/04/2024", "24-04-2024", "2024-04-24". Null when there is none.
 * `monthFirst` decides what "3/4/2024" is.
 */
export function printedDate(line: string, monthFirst = false): PrintedDate | null {
  // "April 24,2024" would be one number.
  const text = line.slice(0, REACH).replaceAll(/,(?=\d{4}(?!\d))/g, ', ');
  const tokens = tokensOf(text).filter((token) => token.kind !== 'punctuation' && token.norm !== 'de');
  for (let at = 0; at < tokens.length; at++) {
    const found = namedDate(tokens, at) ?? numericDate(tokens, at) ?? partedDate(text, tokens, at, monthFirst);
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
  if (before !== null && yearFirst !== null) return dated(yearFirst, month, before, timeBeside(tokens, at - 1, at + 2));
  const after = dayOf(tokens[at + 1]);
  const year = yearOf(tokens[at + 2]);
  if (after !== null && year !== null) return dated(year, month, after, timeBeside(tokens, at, at + 3));
  return null;
}

function numericDate(tokens: readonly Token[], at: number): PrintedDate | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const parts = token.norm.split('.');
  if (parts.length === 3)
    return dated(yearIn(parts), numberIn(parts[1]), numberIn(parts[0]), timeBeside(tokens, at, at + 1));
  const year = yearOf(token);
  const month = tokens[at + 1];
  const day = tokens[at + 2];
  const isHyphened =
    month !== undefined && day !== undefined && month.start === token.end + 1 && day.start === month.end + 1;
  return year !== null && isHyphened
    ? dated(year, numberIn(month.norm), numberIn(day.norm), timeBeside(tokens, at, at + 3))
    : null;
}

/** "24.04.24", but not "2.0.1". */
const yearIn = (parts: readonly string[]): number =>
  parts.every((part) => /^\d{2}$/.test(part)) ? 2000 + numberIn(parts[2]) : numberIn(parts[2]);

/** "24/04/2024", "24-04-2024". */
function partedDate(line: string, tokens: readonly Token[], at: number, monthFirst: boolean): PrintedDate | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'number' || second === undefined || third === undefined || yearOf(third) === null) return null;
  const mark = line.slice(first.end, second.start);
  if ((mark !== '/' && mark !== '-') || line.slice(second.end, third.start) !== mark) return null;
  const [a, b] = [numberIn(first.norm), numberIn(second.norm)];
  const isMonthFirst = b > 12 || (monthFirst && a <= 12);
  return dated(numberIn(third.norm), isMonthFirst ? a : b, isMonthFirst ? b : a, timeBeside(tokens, at, at + 3));
}

/** The time stands right before the date ("12:23, 24 апреля"), right after it, or after a word or two ("at", "года в"). */
function timeBeside(tokens: readonly Token[], from: number, to: number): string | null {
  for (const before of [from - 1, from - 2]) {
    const token = tokens[before];
    const isNext = before === from - 1 || /^[ap]m$/.test(tokens[from - 1]?.norm ?? '');
    const time = token === undefined || !isNext ? null : timeOf(token, tokens[before + 1]?.norm ?? '');
    if (time !== null) return time;
  }
  for (let next = to; next < Math.min(to + 3, tokens.length); next++) {
    const time = timeOf(tokens[next] as Token, tokens[next + 1]?.norm ?? '');
    if (time !== null) return time;
  }
  return null;
}

/** "12:23", "9:05 pm", "9:05pm". */
function timeOf(token: Token, next: string): string | null {
  const [hours, rest] = token.norm.split(':');
  if (token.kind !== 'number' || hours === undefined || rest === undefined) return null;
  const minutes = rest.slice(0, 2);
  const half = rest.length > 2 ? rest.slice(2).toLowerCase() : next.replaceAll('.', '');
  if (minutes.length !== 2 || (rest.length > 2 && half !== 'am' && half !== 'pm')) return null;
  const hour = numberIn(hours);
  if (!(hour <= 23 && numberIn(minutes) <= 59)) return null;
  const shift = half === 'pm' && hour < 12 ? 12 : half === 'am' && hour === 12 ? -12 : 0;
  return `${two(hour + shift)}:${minutes}`;
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
