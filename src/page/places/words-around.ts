import { firstNotBefore } from '../../domain/text/search.ts';
import type { Span } from '../../domain/text/span.ts';
import { folded } from './folded.ts';
import { BLOCK_EDGE, GAP, type Stretch } from './shown-stretch.ts';

/** Where, in `Stretch.text`, each of some words in a row begins and ends. */
export type WordSpans = readonly Span[];

/**
 * White space parts words, also such as does not break. Marks that stand alone go with the word before them, at the start with
 * the next.
 */
export function wordsIn(text: string, within: Span): WordSpans {
  const spans: Span[] = [];
  let isMarksOnly = true;
  for (const { 0: word, index } of text.slice(within.start, within.end).matchAll(/[^\s\0]+/g)) {
    const start = within.start + index;
    const end = start + word.length;
    const hasNone = folded(word) === '';
    const last = spans.at(-1);
    if (last !== undefined && (hasNone || isMarksOnly)) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    if (!hasNone) isMarksOnly = false;
  }
  return spans;
}

/** The line that an offset stands in: what no edge parts. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isEdge(text[start - 1])) start--;
  let end = offset;
  while (end < text.length && !isEdge(text[end])) end++;
  return { start, end };
}

/**
 * Where a passage stands in a stretch: its letters, and what of the words at its ends lies outside, since a link leads to whole
 * words only. Null when none of its letters can be named.
 */
export function placeIn({ text, starts }: Stretch, letters: Span): Span | null {
  let start = lastAtOrBefore(starts, letters.start);
  if (isLowSurrogate(text, start)) start--;
  while (start < text.length && isBlank(text[start])) start++;
  let end = Math.min(
    text.length,
    firstNotBefore(starts, (number) => number < letters.end),
  );
  while (end > start && isBlank(text[end - 1])) end--;
  if (start >= end) return null;
  return { start: wordAt(text, start).start, end: wordAt(text, end - 1).end };
}

function wordAt(text: string, offset: number): Span {
  const line = lineAt(text, offset);
  const word = WORDS.segment(text.slice(line.start, line.end)).containing(offset - line.start);
  if (!word?.isWordLike) return { start: offset, end: offset + 1 };
  return { start: line.start + word.index, end: line.start + word.index + word.segment.length };
}

const WORDS = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The passage with the marks beside it, where nothing but marks stands between it and the edge of its block, and the words of one
 * block before and after it. Browsers take those as its neighbours that follow each other with nothing but white space between.
 */
export function withNeighbours(
  stretch: Stretch,
  passage: Span,
): { readonly passage: Span; readonly before: WordSpans; readonly after: WordSpans } {
  const { text } = stretch;
  const first = lineAt(text, passage.start);
  const last = lineAt(text, passage.end - 1);
  let [start, end] = [passage.start, passage.end];
  let before: Span = { start: first.start, end: start };
  if (!hasLetters(text, before)) {
    start = wordsIn(text, before)[0]?.start ?? start;
    before = lineAt(text, pastEdges(text, first.start, -1));
  }
  let after: Span = { start: end, end: last.end };
  if (!hasLetters(text, after)) {
    end = wordsIn(text, after).at(-1)?.end ?? end;
    after = lineAt(text, pastEdges(text, last.end, 1));
  }
  return {
    passage: { start, end },
    before: before.end <= start ? named(stretch, before) : [],
    after: after.start >= end ? named(stretch, after) : [],
  };
}

/** The words of a line that holds letters, without those that the stretch may have cut in two. */
function named({ text, isCutBefore, isCutAfter }: Stretch, line: Span): WordSpans {
  if (!hasLetters(text, line)) return [];
  return wordsIn(text, line).filter(
    ({ start, end }) => !(isCutBefore && start === 0) && !(isCutAfter && end === text.length),
  );
}

/** Goes over the edges of blocks and white space, but not over a gap; the offset stays where nothing lies behind. */
function pastEdges(text: string, offset: number, step: 1 | -1): number {
  let at = step === 1 ? offset : offset - 1;
  while (at >= 0 && at < text.length && (text[at] === BLOCK_EDGE || text[at] === ' ')) at += step;
  return step === 1 ? at : at + 1;
}

const hasLetters = (text: string, { start, end }: Span): boolean => folded(text.slice(start, end)) !== '';
const isEdge = (char: string | undefined): boolean => char === BLOCK_EDGE || char === GAP;
const isBlank = (char: string | undefined): boolean => isEdge(char) || char === ' ';
const isLowSurrogate = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

/** The last index whose number is at most this; 0 when there is none. The numbers rise. */
function lastAtOrBefore(numbers: readonly number[], most: number): number {
  return Math.max(0, firstNotBefore(numbers, (number) => number <= most) - 1);
}
