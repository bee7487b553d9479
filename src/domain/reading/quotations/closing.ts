import { pushTrimmed } from '../../text/trim.ts';
import type { OpenQuotation, Quotation, UnclosedWords } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import type { Mark } from './marks.ts';
import { attributionInside } from './unclosed-attribution.ts';

/** Closes a quotation at its closing mark. */
export const closeAtMark = (text: string, open: OpenQuotation, mark: Mark): Quotation => ({
  outer: { start: open.mark.at, end: mark.at + mark.length },
  segments: segmentsUntil(text, open, mark.at),
  family: mark.family,
  repairs: [],
  aside: null,
});

/**
 * Closes a quotation that has no closing mark: before an attribution inside it; where its language says when words of the report
 * announce it, so that the next sentence of the report is never swallowed; else at its limit.
 */
export function closeWithoutMark(read: TokenizedText, words: UnclosedWords): Quotation {
  const { open } = words;
  const end = endWithoutMark(read, words);
  return {
    outer: { start: open.mark.at, end },
    segments: segmentsUntil(read.text, open, end),
    family: open.mark.family,
    repairs: ['missing-closing-mark'],
    aside: null,
  };
}

function endWithoutMark(read: TokenizedText, words: UnclosedWords): number {
  const { open, paragraph, limit } = words;
  const { quotations } = read.language;
  const from = Math.max(open.from, paragraph.start);
  if (quotations.asideIn(read, from, limit) !== null) return limit;
  return attributionInside(read, from, limit)?.contentEnd ?? quotations.unclosedEnd(read, words);
}

function segmentsUntil(text: string, open: OpenQuotation, end: number): Quotation['segments'] {
  const segments = [...open.segments];
  pushTrimmed(text, open.from, end, segments);
  return segments;
}
