import search from 'approx-string-match';
import type { Span } from '../../domain/text/span.ts';
import type { Sliced } from '../slices.ts';
import { sameEnd, sameStart } from './same-edges.ts';

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
/** A passage is first sought around its old place, then in as much text as this around it. */
const AROUND = 5_000;
const MOST_TEXT = 1_000_000;
/** So many comparisons of characters, at worst, are made between two pauses by an exact search. */
const EXACT_A_SLICE = 10_000_000;
const LONGEST_EXACT = 200_000;
/**
 * The same for a search that allows changes, where every place may be one; but no less text than that, since the parts overlap
 * by the passage's length.
 */
const CHANGED_A_SLICE = 150_000;
const LEAST_CHANGED = 500;

/** The best place of a passage in a text, the exact ones first; null when none is near enough to be the same passage. */
export function* findingQuote(text: string, sought: SoughtQuote): Sliced<Span | null> {
  if (sought.quote === '') return null;
  return (yield* exactPlace(text, sought)) ?? (yield* approximatePlace(text, sought));
}

function* exactPlace(text: string, sought: SoughtQuote): Sliced<Span | null> {
  const { quote } = sought;
  const reach = Math.max(2 * quote.length, Math.min(LONGEST_EXACT, Math.round(EXACT_A_SLICE / quote.length)));
  let best: { span: Span; score: number } | null = null;
  let places = 0;
  for (let from = 0; from < text.length && places < MOST_PLACES; from += reach) {
    if (from > 0) yield;
    const part = text.slice(from, from + reach + quote.length - 1);
    for (let at = part.indexOf(quote); at >= 0 && places < MOST_PLACES; at = part.indexOf(quote, at + 1)) {
      places++;
      const span = { start: from + at, end: from + at + quote.length };
      const score = scoreOf(text, span, sought);
      if (best === null || score > best.score) best = { span, score };
    }
  }
  return best?.span ?? null;
}

/** The words around weigh more than the place: pages grow above a passage more often than passages are repeated. */
function scoreOf(text: string, { start, end }: Span, { before, after, near }: SoughtQuote): number {
  const context =
    sameEnd(text.slice(Math.max(0, start - before.length), start), before) +
    sameStart(text.slice(end, end + after.length), after);
  return context * 1000 - Math.abs(start - near) / 1000;
}

function* approximatePlace(text: string, { quote, near }: SoughtQuote): Sliced<Span | null> {
  const close = yield* approximately(text, { start: near - AROUND, end: near + quote.length + AROUND }, quote, near);
  if (close !== null) return close;
  const start = Math.max(0, Math.min(near, text.length) - MOST_TEXT / 2);
  return yield* approximately(text, { start, end: start + MOST_TEXT }, quote, near);
}

function* approximately(text: string, within: Span, quote: string, near: number): Sliced<Span | null> {
  if (quote.length <= LONGEST_WHOLE) return yield* nearest(text, within, quote, near);
  const head = yield* nearest(text, within, quote.slice(0, EDGE), near);
  if (head === null) return null;
  const tail = yield* nearest(text, within, quote.slice(-EDGE), head.start + quote.length - EDGE);
  const isOnePassage = tail !== null && tail.end > head.end && tail.end - head.start < 2 * quote.length;
  return isOnePassage ? { start: head.start, end: tail.end } : null;
}

/** The place with the fewest changes; of several, the one nearest to where it should be. */
function* nearest(text: string, within: Span, pattern: string, near: number): Sliced<Span | null> {
  let maxErrors = Math.min(MOST_CHANGED, Math.floor(pattern.length * MAX_CHANGED));
  let best: { start: number; end: number; errors: number } | null = null;
  const end = Math.min(text.length, within.end);
  const reach = Math.max(LEAST_CHANGED, Math.round(CHANGED_A_SLICE / pattern.length));
  for (let from = Math.max(0, within.start); from < end; from += reach) {
    yield;
    // A match may begin in one part and end in the next one.
    const part = text.slice(from, Math.min(end, from + reach + pattern.length + maxErrors));
    for (const match of search(part, pattern, maxErrors)) {
      const found = { start: match.start + from, end: match.end + from, errors: match.errors };
      const isCloser =
        best !== null && found.errors === best.errors && Math.abs(found.start - near) < Math.abs(best.start - near);
      if (best === null || found.errors < best.errors || isCloser) best = found;
    }
    if (best !== null) maxErrors = best.errors;
  }
  return best === null ? null : { start: best.start, end: best.end };
}
