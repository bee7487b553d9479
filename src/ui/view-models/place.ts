import { type Span, sliceOf } from '../../domain/text/span.ts';
import type { Place } from '../../platform/ports/page.ts';

/** A stretch of an article as something to jump to. */
export const placeOf = (text: string, span: Span): Place => ({
  start: span.start,
  end: span.end,
  quote: sliceOf(text, span),
});

/** From the first stretch to the last. */
export const placeOfAll = (text: string, spans: readonly Span[]): Place | null => {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? placeOf(text, { start: first.start, end: last.end }) : null;
};
