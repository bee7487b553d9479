import type { Span } from '../../text/span.ts';
import type { Aside, Quotation } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** Takes the attributions that stand inside the marks out of the words that are said; the first of them says who spoke. */
export function withoutAsides(read: TokenizedText, quotation: Quotation): Quotation {
  const around = quotation.segments.map((segment) => partsAround(read, segment));
  const aside = around.find((part) => part.aside !== null)?.aside ?? null;
  return aside === null ? quotation : { ...quotation, aside, segments: around.flatMap(({ parts }) => parts) };
}

/** Cuts the attributions inside a segment out of it. */
function partsAround(read: TokenizedText, segment: Span): { parts: Span[]; aside: Aside | null } {
  const parts: Span[] = [];
  let first: Aside | null = null;
  let from = segment.start;
  const next = (): Aside | null => read.language.quotations.asideIn(read, from, segment.end);
  for (let aside = next(); aside !== null; aside = next()) {
    first ??= aside;
    parts.push({ start: from, end: aside.from });
    from = aside.to;
  }
  parts.push({ start: from, end: segment.end });
  return { parts: parts.filter((part) => part.start < part.end), aside: first };
}
