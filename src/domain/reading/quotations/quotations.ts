import { hasWord } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { pushTrimmed } from '../text/trim.ts';
import { closesBoth, isNestedOpening, opensName, pairSingles } from './mark-nesting.ts';
import { attributionInside, closeWithoutMark, isSurplus, openBefore } from './mark-repair.ts';
import { type Mark, marksIn } from './marks.ts';
import type { Aside, OpenQuotation, Quotation } from './quotation.ts';
import type { TokenizedText } from './tokenized-text.ts';
import { splitByTurns } from './transcript-turns.ts';

/** All top-level quotations of a text in reading order; nested ones stay inside. Linear in the text's length. */
export function quotationsOf(read: TokenizedText): Quotation[] {
  const found: Quotation[] = [];
  const perParagraph = read.paragraphs.map((paragraph) =>
    pairSingles(read.text, marksIn(read.text, paragraph.start, paragraph.end)),
  );
  const nextOutside = firstMarksAfter(perParagraph);
  let open: OpenQuotation | null = null;

  read.paragraphs.forEach((paragraph, number) => {
    const marks = perParagraph[number] as Mark[];
    let at = 0;
    if (open !== null) {
      const first = marks[0];
      if (
        first !== undefined &&
        first.at === paragraph.start &&
        first.family === open.mark.family &&
        first.role !== 'close'
      ) {
        open.from = first.at + first.length;
        at = 1;
      } else {
        open.from = paragraph.start;
      }
    }
    let depth = 0;
    for (; at < marks.length; at++) {
      const mark = marks[at] as Mark;
      if (open === null) {
        if (mark.role === 'close') {
          const repaired = isSurplus(read, paragraph, mark, found) ? null : openBefore(read, paragraph, mark, found);
          if (repaired !== null) found.push(repaired);
        } else {
          open = { mark, segments: [], from: mark.at + mark.length };
          depth = 0;
        }
        continue;
      }
      if (mark.family !== open.mark.family) continue;
      if (mark.role === 'open' && !isNestedOpening(marks, at) && !opensName(read.text, marks, at)) {
        // A second opening mark: the first quotation was never closed.
        found.push(closeWithoutMark(read, open, paragraph, mark.at));
        open = { mark, segments: [], from: mark.at + mark.length };
        depth = 0;
      } else if (mark.role === 'open') depth++;
      else if (depth > 0) depth--;
      else {
        found.push(closeAt(read.text, open, mark));
        open = null;
      }
    }
    const final = marks[marks.length - 1];
    if (
      open !== null &&
      final !== undefined &&
      final.role === 'close' &&
      closesBoth(read.text, final, open, paragraph.end)
    ) {
      found.push(closeAt(read.text, open, final));
      open = null;
    }
    if (open !== null) {
      const next = read.paragraphs[number + 1];
      if (next === undefined || !goesOn(read, open, paragraph, next, nextOutside[number + 1] ?? null)) {
        found.push(closeWithoutMark(read, open, paragraph, paragraph.end));
        open = null;
      } else {
        pushTrimmed(read.text, open.from, paragraph.end, open.segments);
      }
    }
  });
  // Marks without a word between them quote nothing.
  return found
    .filter(({ segments }) => segments.some(({ start, end }) => hasWord(read.text, start, end)))
    .flatMap((quotation) => splitByTurns(read, quotation))
    .map((quotation) => withAside(read, quotation));
}

/** Takes the attribution that stands inside the marks out of the words that are said. */
function withAside(read: TokenizedText, quotation: Quotation): Quotation {
  const around = quotation.segments.map((segment) => partsAround(read, segment));
  const aside = around.find((part) => part.aside !== null)?.aside ?? null;
  return aside === null ? quotation : { ...quotation, aside, segments: around.flatMap(({ parts }) => parts) };
}

/** For each paragraph, the first mark in it or in a later one. */
function firstMarksAfter(perParagraph: readonly (readonly Mark[])[]): (Mark | null)[] {
  const firsts: (Mark | null)[] = new Array(perParagraph.length).fill(null);
  let next: Mark | null = null;
  for (let number = perParagraph.length - 1; number >= 0; number--) {
    next = perParagraph[number]?.[0] ?? next;
    firsts[number] = next;
  }
  return firsts;
}

/** Whether an open quotation goes on in the next paragraph: that one reopens it, or the next mark of the text can only close it. */
function goesOn(read: TokenizedText, open: OpenQuotation, paragraph: Span, next: Span, mark: Mark | null): boolean {
  if (mark === null || mark.family !== open.mark.family) return false;
  if (
    attributionInside(read, open.from, paragraph.end) !== null &&
    read.language.quotations.asideIn(read, open.from, paragraph.end) === null
  )
    return false;
  if (mark.at === next.start) return mark.role !== 'close';
  return mark.role === 'close';
}

function closeAt(text: string, open: OpenQuotation, mark: Mark): Quotation {
  const segments = [...open.segments];
  pushTrimmed(text, open.from, mark.at, segments);
  return {
    outer: { start: open.mark.at, end: mark.at + mark.length },
    segments,
    family: mark.family,
    repairs: [],
    aside: null,
  };
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
