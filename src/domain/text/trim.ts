import { isSpace } from './characters.ts';
import type { Span } from './span.ts';

/** Adds a span with the white space at its ends left out; nothing when nothing is left. */
export function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] as string)) from++;
  while (to > from && isSpace(text[to - 1] as string)) to--;
  if (from < to) into.push({ start: from, end: to });
}
