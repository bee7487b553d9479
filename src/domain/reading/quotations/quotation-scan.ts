import type { Span } from '../../text/span.ts';
import type { Steps } from '../../text/steps.ts';
import { pushTrimmed } from '../../text/trim.ts';
import type { OpenQuotation, Quotation } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { closeAtMark, closeWithoutMark } from './closing.ts';
import { closesBoth, isNestedOpening, opensName } from './mark-nesting.ts';
import type { Mark } from './marks.ts';
import { isSurplus, openBefore } from './opening.ts';
import { attributionInside } from './unclosed-attribution.ts';

/**
 * Goes through the marks of a text, paragraph by paragraph, and keeps the quotation that is open:
 *
 *     paragraph ─► reopened? ─► each mark: opens, closes, nests, or is lost ─► closed with a name? ─► goes on in the next?
 */
export class QuotationScan {
  readonly #read: TokenizedText;
  /** Of each paragraph its marks, and the first mark in it or in a later one. */
  readonly #marks: readonly (readonly Mark[])[];
  readonly #nextMarks: readonly (Mark | null)[];
  readonly #found: Quotation[] = [];
  #open: OpenQuotation | null = null;
  /** Marks inside the open quotation that are open too. */
  #depth = 0;

  constructor(read: TokenizedText, marks: readonly (readonly Mark[])[]) {
    this.#read = read;
    this.#marks = marks;
    this.#nextMarks = firstMarksFrom(marks);
  }

  /** All quotations of the text in reading order; a step for each mark. */
  *quotations(): Steps<readonly Quotation[]> {
    for (const [number, paragraph] of this.#read.paragraphs.entries()) {
      const marks = this.#marks[number] ?? [];
      this.#depth = 0;
      for (let at = this.#reopen(paragraph, marks[0]); at < marks.length; at++) {
        this.#take(paragraph, marks, at);
        yield;
      }
      this.#closeWithName(paragraph, marks[marks.length - 1]);
      this.#endParagraph(paragraph, number);
    }
    return this.#found;
  }

  /** An open quotation goes on at the paragraph's start, or behind the mark that opens it again. Index of the first mark left. */
  #reopen(paragraph: Span, first: Mark | undefined): number {
    if (this.#open === null) return 0;
    const reopens = first?.at === paragraph.start && first.family === this.#open.mark.family && first.role !== 'close';
    this.#open.from = reopens ? first.at + first.length : paragraph.start;
    return reopens ? 1 : 0;
  }

  #take(paragraph: Span, marks: readonly Mark[], at: number): void {
    const mark = marks[at];
    if (mark === undefined) return;
    if (this.#open === null) this.#takeOutside(paragraph, mark);
    else if (mark.family === this.#open.mark.family) this.#takeInside(this.#open, paragraph, marks, at);
  }

  #takeOutside(paragraph: Span, mark: Mark): void {
    if (mark.role !== 'close') {
      this.#openAt(mark);
      return;
    }
    const closed = this.#found[this.#found.length - 1]?.outer.end ?? 0;
    if (isSurplus(this.#read, paragraph, mark, closed)) return;
    const repaired = openBefore(this.#read, paragraph, mark, closed);
    if (repaired !== null) this.#found.push(repaired);
  }

  #takeInside(open: OpenQuotation, paragraph: Span, marks: readonly Mark[], at: number): void {
    const mark = marks[at] as Mark;
    const { text } = this.#read;
    if (mark.role === 'open' && !isNestedOpening(marks, at) && !opensName(text, marks, at)) {
      // A second opening mark: the first quotation was never closed.
      this.#found.push(closeWithoutMark(this.#read, { open, paragraph, limit: mark.at }));
      this.#openAt(mark);
    } else if (mark.role === 'open') this.#depth++;
    else if (this.#depth > 0) this.#depth--;
    else this.#close(closeAtMark(text, open, mark));
  }

  #openAt(mark: Mark): void {
    this.#open = { mark, segments: [], from: mark.at + mark.length };
    this.#depth = 0;
  }

  #close(quotation: Quotation): void {
    this.#found.push(quotation);
    this.#open = null;
  }

  /** The last mark of a paragraph may have closed a name and the quotation at once. */
  #closeWithName(paragraph: Span, final: Mark | undefined): void {
    const open = this.#open;
    if (open === null || final?.role !== 'close') return;
    if (closesBoth(this.#read.text, final, open, paragraph.end)) this.#close(closeAtMark(this.#read.text, open, final));
  }

  #endParagraph(paragraph: Span, number: number): void {
    const open = this.#open;
    if (open === null) return;
    if (this.#goesOn(open, paragraph, number + 1))
      pushTrimmed(this.#read.text, open.from, paragraph.end, open.segments);
    else this.#close(closeWithoutMark(this.#read, { open, paragraph, limit: paragraph.end }));
  }

  /** Whether an open quotation goes on in the next paragraph: that one reopens it, or the next mark of the text can only close it. */
  #goesOn(open: OpenQuotation, paragraph: Span, number: number): boolean {
    const next = this.#read.paragraphs[number];
    const mark = this.#nextMarks[number];
    if (next === undefined || !mark || mark.family !== open.mark.family) return false;
    if (this.#isAttributed(open.from, paragraph.end)) return false;
    const reopens = mark.at === next.start;
    return reopens ? mark.role !== 'close' : mark.role === 'close';
  }

  /** Whether an attribution stands among words that no mark closes, and ends them. */
  #isAttributed(from: number, to: number): boolean {
    return (
      attributionInside(this.#read, from, to) !== null &&
      this.#read.language.quotations.asideIn(this.#read, from, to) === null
    );
  }
}

/** For each paragraph, the first mark in it or in a later one. */
function firstMarksFrom(marks: readonly (readonly Mark[])[]): (Mark | null)[] {
  const firsts: (Mark | null)[] = [];
  let next: Mark | null = null;
  for (let number = marks.length - 1; number >= 0; number--) {
    next = marks[number]?.[0] ?? next;
    firsts[number] = next;
  }
  return firsts;
}
