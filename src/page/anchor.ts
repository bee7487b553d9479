import type { Span } from '../domain/text/span.ts';
import { done, failed, type Outcome, type Place } from '../platform/ports.ts';
import { type PageText, readBlocks } from './blocks.ts';
import { findQuote } from './find-quote.ts';
import type { ReadPage } from './read-page.ts';
import { endPoint, offsetOf, type Run, startPoint } from './text-map.ts';

/** How many characters around a passage tell it from the same words elsewhere. */
const CONTEXT = 40;

/**
 * Where a passage of the article stands in the page now, as a range that touches nothing.
 *
 *   the map made on reading ──still true──▶ range
 *        │ the page changed
 *        ▼
 *   the page's words read again ──quote and context──▶ range, or 'page-gone'
 */
export function rangeOf(document: Document, read: ReadPage, place: Place): Outcome<Range> {
  const kept = isAsRead(read.body, place) ? rangeIn(document, read.body.runs, place) : null;
  const range = kept ?? rangeByWords(document, read, place);
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
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range.collapsed ? null : range;
  } catch {
    return null;
  }
}

/** Whether the passage's nodes are still in the page and still say what they said. */
function isAsRead(body: PageText, place: Place): boolean {
  if (body.text.slice(place.start, place.end) !== place.quote) return false;
  return body.runs.every((run) => run.end <= place.start || run.start >= place.end || isRunAsRead(body, run));
}

const isRunAsRead = (body: PageText, run: Run): boolean => {
  if (!run.node.isConnected) return false;
  const said = run.node.data.slice(run.from, run.from + (run.end - run.start));
  return said === body.text.slice(run.start, run.end) || said.trim() === '';
};

function rangeByWords(document: Document, read: ReadPage, place: Place): Range | null {
  const text = read.article.text;
  const now = readBlocks(document.body, { breaks: read.body.breaks });
  const found = findQuote(now.text, {
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
