import type { Span } from '../../domain/text/span.ts';

/** A stretch of a text with what stands around it, all in the text's own words. */
export interface PlaceInText {
  /** The paragraph before; null at the head of the text. */
  readonly before: string | null;
  /** The rest of its own paragraphs, before and after it. */
  readonly start: string;
  readonly quote: string;
  readonly end: string;
  readonly after: string | null;
}

const BREAK = '\n\n';

/** Where a stretch stands: a quotation may go over several paragraphs, which then are shown whole. */
export function placeInText(text: string, { start, end }: Span): PlaceInText {
  const breakBefore = start === 0 ? -1 : text.lastIndexOf(BREAK, start - 1);
  const from = breakBefore < 0 ? 0 : breakBefore + BREAK.length;
  const breakAfter = text.indexOf(BREAK, end);
  const to = breakAfter < 0 ? text.length : breakAfter;
  return {
    before: breakBefore < 0 ? null : text.slice(startBefore(text, breakBefore), breakBefore),
    start: text.slice(from, start),
    quote: text.slice(start, end),
    end: text.slice(end, to),
    after: breakAfter < 0 ? null : text.slice(to + BREAK.length, endAfter(text, to + BREAK.length)),
  };
}

const startBefore = (text: string, end: number): number => {
  const at = end === 0 ? -1 : text.lastIndexOf(BREAK, end - 1);
  return at < 0 ? 0 : at + BREAK.length;
};

const endAfter = (text: string, start: number): number => {
  const at = text.indexOf(BREAK, start);
  return at < 0 ? text.length : at;
};
