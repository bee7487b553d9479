import type { Span } from '../../domain/text/span.ts';
import type { Sliced } from '../slices.ts';
import type { SoughtQuote } from './find-quote.ts';
import { folded } from './folded.ts';
import { occurrences } from './occurrences.ts';
import { sameEnd, sameStart } from './same-edges.ts';

/** How many places with the same words are weighed against each other. */
const MOST_PLACES = 5_000;
/** Letters and digits: a passage this short proves nothing by itself. */
const SHORT = 12;
/** Where its middle has changed, a passage is found by so many letters at its beginning and its end. */
const EDGE = 40;
/** Letters and digits: of longer passages the beginning is sought, and the end looked for where it should be. */
const LONGEST_KEY = 1_000;

/**
 * Where a passage stands among the letters and digits that a page shows; null when it does not, or when it is a word or two and
 * nothing around any of its places is as it was.
 */
export function* findingWords(words: string, sought: SoughtQuote): Sliced<Span | null> {
  const quote = folded(sought.quote);
  if (quote === '') return null;
  const around = { before: folded(sought.before), after: folded(sought.after) };
  const isShort = quote.length <= LONGEST_KEY;
  const known = around.before + quote.slice(0, LONGEST_KEY) + (isShort ? around.after : '');
  const isWhole = (at: number) => isShort || words.startsWith(quote.slice(-EDGE), at + quote.length - EDGE);
  const [once, twice] = yield* occurrences(words, known, { most: 2 });
  if (once !== undefined && twice === undefined && isWhole(once + around.before.length)) {
    return spanAt(once + around.before.length, quote.length);
  }
  const places = (yield* occurrences(words, quote.slice(0, LONGEST_KEY), { most: MOST_PLACES })).filter(isWhole);
  if (places.length === 0) return yield* byItsEdges(words, quote);
  const near = (sought.near * quote.length) / sought.quote.length;
  let best: { at: number; agreed: number } | null = null;
  for (const at of places) {
    const agreed =
      sameEnd(words.slice(Math.max(0, at - around.before.length), at), around.before) +
      sameStart(words.slice(at + quote.length, at + quote.length + around.after.length), around.after);
    const isNearer = best !== null && agreed === best.agreed && Math.abs(at - near) < Math.abs(best.at - near);
    if (best === null || agreed > best.agreed || isNearer) best = { at, agreed };
  }
  if (best === null || (quote.length < SHORT && places.length > 1 && best.agreed < SHORT)) return null;
  return spanAt(best.at, quote.length);
}

/** A parser may have taken words of it for mark-up, and a page mends a word. */
function* byItsEdges(words: string, quote: string): Sliced<Span | null> {
  if (quote.length < 2 * EDGE) return null;
  const heads = yield* occurrences(words, quote.slice(0, EDGE), { most: 2 });
  const [head] = heads;
  if (head === undefined || heads.length > 1) return null;
  const [tail] = yield* occurrences(words, quote.slice(-EDGE), { from: head + EDGE, most: 1 });
  return tail === undefined || tail - head > 2 * quote.length ? null : { start: head, end: tail + EDGE };
}

const spanAt = (start: number, length: number): Span => ({ start, end: start + length });
