import search from 'approx-string-match';
import type { Span } from '../domain/text/span.ts';

/** What is known of a passage: its words, the words around it, and where it stood. Offsets are UTF-16. */
export interface SoughtQuote {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** Where it should start in the searched text, as far as one can tell. */
  readonly near: number;
}

/** How many exact places are weighed against each other. */
const MOST_PLACES = 500;
/** A passage is "the same" with at most this share of its characters changed, and never more than so many. */
const MAX_CHANGED = 0.2;
const MOST_CHANGED = 60;
/** Longer passages are found by their beginning and their end: the cost of searching grows with length × changes. */
const LONGEST_WHOLE = 300;
const EDGE = 120;
/** A passage is first sought around its old place, then in as much text as this. */
const AROUND = 5_000;
const MOST_TEXT = 1_000_000;

/** The best place of a passage in a text, the exact ones first; null when none is near enough to be the same passage. */
export function findQuote(text: string, sought: SoughtQuote): Span | null {
  if (sought.quote === '') return null;
  return exactPlace(text, sought) ?? approximatePlace(text, sought);
}

function exactPlace(text: string, { quote, before, after, near }: SoughtQuote): Span | null {
  let best: { span: Span; score: number } | null = null;
  let at = text.indexOf(quote);
  for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
    const end = at + quote.length;
    const context = sameEnd(text.slice(0, at), before) + sameStart(text.slice(end, end + after.length), after);
    // The words around weigh more than the place: pages grow above a passage more often than passages are repeated.
    const score = context * 1000 - Math.abs(at - near) / 1000;
    if (best === null || score > best.score) best = { span: { start: at, end }, score };
    at = text.indexOf(quote, at + 1);
  }
  return best?.span ?? null;
}

function approximatePlace(text: string, { quote, near }: SoughtQuote): Span | null {
  const from = Math.max(0, near - AROUND);
  const around = text.slice(from, near + quote.length + AROUND);
  const close = approximately(around, quote, near - from);
  if (close !== null) return { start: close.start + from, end: close.end + from };
  return approximately(text.slice(0, MOST_TEXT), quote, near);
}

function approximately(text: string, quote: string, near: number): Span | null {
  if (quote.length <= LONGEST_WHOLE) return nearest(text, quote, near);
  const head = nearest(text, quote.slice(0, EDGE), near);
  if (head === null) return null;
  const tail = nearest(text, quote.slice(-EDGE), head.start + quote.length - EDGE);
  const isOnePassage = tail !== null && tail.end > head.end && tail.end - head.start < 2 * quote.length;
  return isOnePassage ? { start: head.start, end: tail.end } : null;
}

/** The place with the fewest changes; of several, the one nearest to where it should be. */
function nearest(text: string, pattern: string, near: number): Span | null {
  const maxErrors = Math.min(MOST_CHANGED, Math.floor(pattern.length * MAX_CHANGED));
  let best: { start: number; end: number; errors: number } | null = null;
  for (const match of search(text, pattern, maxErrors)) {
    const isCloser =
      best !== null && match.errors === best.errors && Math.abs(match.start - near) < Math.abs(best.start - near);
    if (best === null || match.errors < best.errors || isCloser) best = match;
  }
  return best === null ? null : { start: best.start, end: best.end };
}

function sameStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same;
}

function sameEnd(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[a.length - 1 - same] === b[b.length - 1 - same]) same++;
  return same;
}
