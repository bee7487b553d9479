import { isLetter, isSpace, isTerminator, isUpper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { type Attribution, attributionAt, isAbbreviationDot } from './attribution.ts';
import { type Aside, asideIn, partsAround } from './frames/aside.ts';
import { type Mark, type MarkFamily, marksIn } from './marks.ts';
import type { MarkRepair } from './statement.ts';
import { type TextView, tokenRange } from './text-view.ts';

/**
 * Words between quotation marks. `segments` are the parts inside the marks, one a paragraph; `outer` runs from the
 * opening to the closing mark, both included.
 *
 *   "A … ¶ … B," he noted.            opened once        → one quotation, two segments
 *   "A … ¶ "… B," he noted.           reopened           → one quotation, two segments
 *   A … B ", he noted.                no opening mark    → opened at the sentence's start
 *   "A … B, he noted.                 no closing mark    → closed before the attribution
 *   «A, - отметил он, - B».           attribution inside → one quotation, two segments, the attribution as its `aside`
 */
export interface Quotation {
  readonly outer: Span;
  readonly segments: readonly Span[];
  readonly family: MarkFamily;
  readonly repairs: readonly MarkRepair[];
  /** The attribution between two segments, in languages that write it inside the marks. */
  readonly aside: Aside | null;
}

interface Open {
  readonly mark: Mark;
  readonly segments: Span[];
  from: number;
}

/** All top-level quotations of a text in reading order; nested ones stay inside. Linear in the text's length. */
export function quotationsOf(view: TextView): Quotation[] {
  const found: Quotation[] = [];
  const perParagraph = view.paragraphs.map((paragraph) =>
    pairSingles(view.text, marksIn(view.text, paragraph.start, paragraph.end)),
  );
  const nextOutside = firstMarksAfter(perParagraph);
  let open: Open | null = null;

  view.paragraphs.forEach((paragraph, number) => {
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
          const repaired = openBefore(view, paragraph, mark, found);
          if (repaired !== null) found.push(repaired);
        } else {
          open = { mark, segments: [], from: mark.at + mark.length };
          depth = 0;
        }
        continue;
      }
      if (mark.family !== open.mark.family) continue;
      if (mark.role === 'open' && !isNestedOpening(marks, at) && !opensName(view.text, marks, at)) {
        // A second opening mark: the first quotation was never closed.
        found.push(closeWithoutMark(view, open, paragraph, mark.at));
        open = { mark, segments: [], from: mark.at + mark.length };
        depth = 0;
      } else if (mark.role === 'open') depth++;
      else if (depth > 0) depth--;
      else {
        found.push(closeAt(view.text, open, mark));
        open = null;
      }
    }
    const final = marks[marks.length - 1];
    if (
      open !== null &&
      final !== undefined &&
      final.role === 'close' &&
      closesBoth(view.text, final, open, paragraph.end)
    ) {
      found.push(closeAt(view.text, open, final));
      open = null;
    }
    if (open !== null) {
      const next = view.paragraphs[number + 1];
      if (next === undefined || !goesOn(view, open, paragraph, next, nextOutside[number + 1] ?? null)) {
        found.push(closeWithoutMark(view, open, paragraph, paragraph.end));
        open = null;
      } else {
        pushTrimmed(view.text, open.from, paragraph.end, open.segments);
      }
    }
  });
  return found.map((quotation) => withAside(view, quotation));
}

/** Takes the attribution that stands inside the marks out of the words that are said. */
function withAside(view: TextView, quotation: Quotation): Quotation {
  const around = quotation.segments.map((segment) => partsAround(view, segment));
  const aside = around.find((part) => part.aside !== null)?.aside ?? null;
  return aside === null ? quotation : { ...quotation, aside, segments: around.flatMap(({ parts }) => parts) };
}

/** Drops single marks that have no partner in the paragraph: they are apostrophes. Inside other marks single ones only nest. */
function pairSingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let inside = 0;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.family !== 'single') {
      inside = mark.role === 'close' ? Math.max(0, inside - 1) : mark.role === 'open' ? inside + 1 : inside;
      kept.push(mark);
      continue;
    }
    if (inside > 0 || mark.role !== 'open') continue;
    const ahead = marks.slice(at + 1, at + 7);
    const partner = ahead.findIndex((other) => other.family === 'single' && other.role === 'close');
    const closing = ahead[partner];
    if (closing === undefined || ahead.slice(0, partner).some((other) => other.family !== 'single')) continue;
    if (!text.slice(mark.at, closing.at).includes(' ')) continue;
    kept.push(mark, closing);
    at += partner + 1;
  }
  return kept;
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

/** A curly or angle mark that opens again before the first is closed nests if the paragraph closes both. */
function isNestedOpening(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  const following = marks.slice(at + 1, at + 4).filter((mark) => mark.family === family);
  return following[0]?.role === 'close' && following[1]?.role === 'close';
}

/** A name inside quoted words: the mark follows a word, and a short piece that begins with a capital letter is closed again. */
function opensName(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at] as Mark;
  const next = marks[at + 1];
  if (next === undefined || next.family !== mark.family || next.role !== 'close' || mark.family !== 'angle')
    return false;
  const inner = text.slice(mark.at + mark.length, next.at);
  return (
    inner.length < LONGEST_NAME &&
    isUpper(inner) &&
    isSpace(text[mark.at - 1] ?? 'x') &&
    isLetter(text[mark.at - 2] ?? ' ') &&
    ![...inner].some((char) => '.,:;!?…'.includes(char))
  );
}

const LONGEST_NAME = 40;

/** Where a name and the quotation end together, one mark is often set for both: «Мы рады гостям «Маяка». */
function closesBoth(text: string, mark: Mark, open: Open, end: number): boolean {
  if (mark.family !== open.mark.family || mark.at <= open.from) return false;
  for (let at = mark.at + mark.length; at < end; at++) if (!isTerminator(text[at] as string)) return false;
  return true;
}

/** Whether an open quotation goes on in the next paragraph: that one reopens it, or the next mark of the text can only close it. */
function goesOn(view: TextView, open: Open, paragraph: Span, next: Span, mark: Mark | null): boolean {
  if (mark === null || mark.family !== open.mark.family) return false;
  if (attributionInside(view, open.from, paragraph.end) !== null && asideIn(view, open.from, paragraph.end) === null)
    return false;
  if (mark.at === next.start) return mark.role !== 'close';
  return mark.role === 'close';
}

function closeAt(text: string, open: Open, mark: Mark): Quotation {
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

/**
 * Closes a quotation that has no closing mark: before an attribution inside it; at the end of its first sentence when words
 * of the report announce it, so that the next sentence of the report is never swallowed; else at `limit`.
 */
function closeWithoutMark(view: TextView, open: Open, paragraph: Span, limit: number): Quotation {
  const from = Math.max(open.from, paragraph.start);
  const end =
    asideIn(view, from, limit) === null
      ? (attributionInside(view, from, limit)?.contentEnd ?? firstSentenceEnd(view, open, paragraph, limit))
      : limit;
  const segments = [...open.segments];
  pushTrimmed(view.text, open.from, end, segments);
  return {
    outer: { start: open.mark.at, end },
    segments,
    family: open.mark.family,
    repairs: ['missing-closing-mark'],
    aside: null,
  };
}

function firstSentenceEnd(view: TextView, open: Open, paragraph: Span, limit: number): number {
  // English reports put whole paragraphs into one pair of marks: there the paragraph's end is the better guess.
  if (view.lexicon === null || view.lexicon.lang === 'en') return limit;
  if (open.mark.at <= paragraph.start || open.segments.length > 0) return limit;
  const { first, last } = tokenRange(view, { start: open.from, end: limit });
  for (let at = first; at < last; at++) {
    const token = view.tokens[at];
    const next = view.tokens[at + 1];
    if (token === undefined || next === undefined || at + 1 >= last) break;
    if (
      isTerminator(token.norm) &&
      !isAbbreviationDot(view, at) &&
      next.start > token.end &&
      (next.capital || next.kind === 'punctuation')
    )
      return token.end;
  }
  return limit;
}

/** Opens a quotation that has only a closing mark: at the start of its sentence, after whatever was quoted before. */
function openBefore(view: TextView, paragraph: Span, mark: Mark, found: readonly Quotation[]): Quotation | null {
  const last = found[found.length - 1];
  const floor = Math.max(paragraph.start, last?.outer.end ?? 0);
  const start = sentenceStartBefore(view.text, mark.at, floor);
  const segments: Span[] = [];
  pushTrimmed(view.text, start, mark.at, segments);
  const first = segments[0];
  if (first === undefined) return null;
  return {
    outer: { start: first.start, end: mark.at + mark.length },
    segments,
    family: mark.family,
    repairs: ['missing-opening-mark'],
    aside: null,
  };
}

/** The start of the sentence that holds `at`, not before `floor`; the terminator that ends the quotation itself is passed over. */
function sentenceStartBefore(text: string, at: number, floor: number): number {
  let start = at - 1;
  while (
    start > floor &&
    (isSpace(text[start] as string) || isTerminator(text[start] as string) || text[start] === ',')
  )
    start--;
  while (start > floor) {
    if (isTerminator(text[start - 1] as string) && isSpace(text[start] as string)) break;
    start--;
  }
  while (start < at && (isSpace(text[start] as string) || '.,;:'.includes(text[start] as string))) start++;
  return start;
}

/** An attribution inside unclosed words: after a comma, a dash or a sentence's end, and with its own sentence's end soon after. */
function attributionInside(
  view: TextView,
  from: number,
  to: number,
): { attribution: Attribution; contentEnd: number } | null {
  const { first, last } = tokenRange(view, { start: from, end: to });
  for (let at = first; at < last; at++) {
    const token = view.tokens[at];
    if (token === undefined || token.kind !== 'punctuation' || !',?!…-–—'.includes(token.norm) || at === first)
      continue;
    const attribution = attributionAt(view, at + 1, Math.min(last, at + 20));
    if (
      attribution === null ||
      attribution.source === null ||
      !attribution.cue.classes.has('say') ||
      !namesAnother(view, attribution.source.first)
    )
      continue;
    const after = view.tokens[attribution.last];
    if (attribution.last >= last || (after !== undefined && '.!?,:։'.includes(after.norm)))
      return {
        attribution,
        contentEnd: ',-–—'.includes(token.norm) ? token.start + (token.norm === ',' ? 1 : 0) : token.end,
      };
  }
  return null;
}

/** Inside somebody's own words "I said" and "we said" are no attribution; a name, an office or a third person can be. */
function namesAnother(view: TextView, at: number): boolean {
  const { lexicon, tokens } = view;
  const token = tokens[at];
  if (lexicon === null || token === undefined) return false;
  if (lexicon.is(token.norm, 'pronoun.first')) return false;
  return (
    token.capital ||
    lexicon.is(token.norm, 'pronoun.person') ||
    lexicon.is(token.norm, 'role') ||
    lexicon.is(tokens[at + 1]?.norm ?? '', 'role')
  );
}

function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] as string)) from++;
  while (to > from && isSpace(text[to - 1] as string)) to--;
  if (from < to) into.push({ start: from, end: to });
}
