import type { Language } from '../../languages/language.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** The indices of the quotations with words in a sentence, in reading order. */
export function quotationsIn(read: ReadText<Language>, sentence: number): number[] {
  const inside: number[] = [];
  const { first, last } = read.sentences[sentence] ?? NOWHERE;
  for (let at = first; at < last; at++) {
    const index = read.quotationAt(at);
    if (index >= 0 && inside[inside.length - 1] !== index) inside.push(index);
  }
  return inside;
}

const NOWHERE: TokenSpan = { first: 0, last: 0 };

/** A content may end before the closing mark and a full stop behind it. */
const MARKS_OUTSIDE = 2;

/** Adds to `taken` the quotations that lie inside a part of a content: what it reports, they need not say again. */
export function takeInside(read: ReadText<Language>, part: TokenSpan, taken: Set<number>): void {
  const content = read.spanOf(part);
  let seen = -1;
  for (let at = part.first; at < part.last; at++) {
    const index = read.quotationAt(at);
    if (index < 0 || index === seen) continue;
    seen = index;
    const { outer } = read.quotations[index] as Quotation;
    if (content.start <= outer.start && outer.end <= content.end + MARKS_OUTSIDE) taken.add(index);
  }
}

/** The quotation that a reported content is nothing else than; null when words stand outside it. */
export function wholeQuotation(read: ReadText<Language>, { content }: Reported): number | null {
  let first = content.first;
  while (first < content.last - 1 && read.isPunctuation(first) && !read.inMarks(first)) first++;
  const index = read.quotationAt(first);
  const quotation = read.quotations[index];
  if (quotation === undefined) return null;
  const { last } = read.rangeOf(quotation.outer);
  for (let at = last; at < content.last; at++) if (!read.isPunctuation(at)) return null;
  return index;
}
