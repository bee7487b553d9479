import type { Span } from '../../domain/text/span.ts';
import { done, failed, type Outcome } from '../../platform/ports/outcome.ts';
import type { Place } from '../../platform/ports/page.ts';
import type { ReadPage } from '../read-page.ts';
import { atOnce, type Sliced } from '../slices.ts';
import { type PageText, readingBlocks } from '../text/blocks.ts';
import { endPoint, firstEndingAfter, offsetOf, type Run, startPoint } from '../text/text-map.ts';
import { findingQuote } from './find-quote.ts';

/** How many characters around a passage tell it from the same words elsewhere. */
const CONTEXT = 40;

/**
 * Where passages of the article stand in the page now, as ranges that touch nothing; null for those that are no longer there.
 *
 *   the map made on reading ──still true──▶ range
 *        │ the page changed
 *        ▼
 *   the page's words read again, once for all ──quote and context──▶ range, or null
 */
export function* findingRanges(
  document: Document,
  read: ReadPage,
  places: readonly Place[],
): Sliced<readonly (Range | null)[]> {
  const ranges: (Range | null)[] = [];
  let now: PageText | null = null;
  for (const place of places) {
    yield;
    const kept = isAsRead(document, read.body, place) ? rangeIn(document, read.body.runs, place) : null;
    if (kept === null) now ??= yield* readingBlocks(document.body, { breaks: read.body.breaks });
    ranges.push(kept ?? (now === null ? null : yield* rangeByWords(document, read, place, now)));
  }
  return ranges;
}

/** The same for one passage, without a pause. */
export function rangeOf(document: Document, read: ReadPage, place: Place): Outcome<Range> {
  const [range = null] = atOnce(findingRanges(document, read, [place]));
  return range === null ? failed('page-gone') : done(range);
}

/** The span of the article's text that a selection in the page covers; null when it lies outside of what was read. */
export function spanOf(read: ReadPage, range: Range): Span | null {
  const start = offsetOf(read.body.runs, range.startContainer, range.startOffset);
  const end = offsetOf(read.body.runs, range.endContainer, range.endOffset);
  return start === null || end === null || start >= end ? null : { start, end };
}

/** A range from the character at `span.start` to the one before `span.end`; null when no text stands there. */
export function rangeIn(document: Document, runs: readonly Run[], span: Span): Range | null {
  const start = startPoint(runs, span.start);
  const end = endPoint(runs, span.end);
  if (start === null || end === null) return null;
  try {
    const range = (start.node.ownerDocument ?? document).createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range.collapsed ? null : range;
  } catch {
    return null;
  }
}

/** Whether the passage's nodes are still in the page and still say what they said. */
function isAsRead(document: Document, { text, runs }: PageText, place: Place): boolean {
  if (text.slice(place.start, place.end) !== place.quote) return false;
  for (let at = firstEndingAfter(runs, place.start); at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.start >= place.end) return true;
    if (!isRunAsRead(text, run) || !isShown(document, run.node)) return false;
  }
  return true;
}

/** The nodes of a frame that was taken away still hang together. */
const isShown = (document: Document, { ownerDocument }: Node): boolean =>
  ownerDocument === document || ownerDocument?.defaultView?.frameElement?.isConnected === true;

const isRunAsRead = (text: string, run: Run): boolean => {
  if (!run.node.isConnected) return false;
  const said = run.node.data.slice(run.from, run.from + (run.end - run.start));
  return said === text.slice(run.start, run.end) || said.trim() === '';
};

function* rangeByWords(document: Document, read: ReadPage, place: Place, now: PageText): Sliced<Range | null> {
  const { text } = read.article;
  const found = yield* findingQuote(now.text, {
    quote: place.quote,
    before: text.slice(Math.max(0, place.start - CONTEXT), place.start),
    after: text.slice(place.end, place.end + CONTEXT),
    near: nearIn(now.text, text, place.start),
  });
  return found === null ? null : rangeIn(document, now.runs, found);
}

/** Where the article begins in the page's words moves the place by as much; its first words are sought for that. */
function nearIn(pageText: string, articleText: string, start: number): number {
  const begins = pageText.indexOf(articleText.slice(0, CONTEXT));
  return Math.max(0, begins) + start;
}
