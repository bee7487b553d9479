import type { Span } from '../../domain/text/span.ts';
import type { Sliced } from '../slices.ts';
import { occurrences } from './occurrences.ts';
import { type Stretch, stretchOf } from './shown-stretch.ts';
import type { ShownText } from './shown-text.ts';
import { lineAt, placeIn, type WordSpans, withNeighbours, wordsIn } from './words-around.ts';

/** The parts of a text directive, in the page's own words. */
export interface LinkParts {
  readonly prefix: string;
  readonly start: string;
  /** Empty where `start` is the whole passage. */
  readonly end: string;
  readonly suffix: string;
}

/** UTF-16: longer passages are named by their first and last words. */
const LONGEST_WHOLE = 300;
/** Letters and digits: fewer are named with the words around them, so that they are found when the page has grown. */
const LONG_ENOUGH = 16;
/** Letters and digits that are looked at around a passage, and at either end of a long one. */
const AROUND = 200;
const AT_ENDS = 250;
/** UTF-16: the most that is named of a long passage's beginning, or end. */
const LONGEST_END = 150;

/** How many words before and behind are tried in turn. */
const FEW: readonly Context[] = [
  [0, 0],
  [3, 0],
  [0, 3],
].map(([before = 0, after = 0]) => ({ before, after }));
const MANY: readonly Context[] = [3, 6, 12, 20].map((count) => ({ before: count, after: count }));
const WORDS_AT_ENDS = [4, 8, 12];

interface Context {
  readonly before: number;
  readonly after: number;
}

/**
 * The parts of a link that every browser finds once, at the passage with these letters, or null. A passage in one block is named
 * whole; one that is longer, or stands in several, by its beginning and its end.
 */
export function* partsFor(shown: ShownText, letters: Span): Sliced<LinkParts | null> {
  const { start, end } = letters;
  const head = stretchOf(shown, { start: start - AROUND, end: Math.min(end, start + AT_ENDS) + AROUND });
  const inHead = placeIn(head, { start, end: Math.min(end, start + AT_ENDS) });
  if (inHead === null) return null;
  if (end <= start + AT_ENDS) {
    const isWhole = inHead.end - inHead.start <= LONGEST_WHOLE && lineAt(head.text, inHead.start).end >= inHead.end;
    if (isWhole) return yield* whole(shown.words, head, inHead);
  }
  const tail = stretchOf(shown, { start: Math.max(start, end - AT_ENDS) - AROUND, end: end + AROUND });
  const inTail = placeIn(tail, { start: Math.max(start, end - AT_ENDS), end });
  if (inTail === null) return null;
  const first = yield* beginning(shown.words, head, inHead);
  return first && (yield* withEnd(shown.words, first, tail, inTail));
}

function* whole(words: string, stretch: Stretch, place: Span): Sliced<LinkParts | null> {
  const { text, starts } = stretch;
  const isLong = numberAt(starts, place.end) - numberAt(starts, place.start) >= LONG_ENOUGH;
  const { passage, before, after } = withNeighbours(stretch, place);
  for (const context of isLong ? [...FEW, ...MANY] : MANY) {
    const prefix = lastOf(before, context.before);
    const suffix = firstOf(after, context.after);
    const own = { start: (prefix ? passage : place).start, end: (suffix ? passage : place).end };
    const key = { start: numberAt(starts, (prefix ?? own).start), end: numberAt(starts, (suffix ?? own).end) };
    if (!(yield* isOnce(words, key))) continue;
    return { ...NOTHING, prefix: sliced(text, prefix), start: sliced(text, own), suffix: sliced(text, suffix) };
  }
  return null;
}

interface Beginning {
  readonly prefix: string;
  readonly start: string;
  /** Where the letters behind it begin. */
  readonly behind: number;
}

function* beginning(words: string, stretch: Stretch, place: Span): Sliced<Beginning | null> {
  const { text, starts } = stretch;
  const { passage, before } = withNeighbours(stretch, place);
  const line = lineAt(text, place.start);
  for (const context of [...FEW, ...MANY]) {
    const prefix = lastOf(before, context.before);
    const from = prefix === null ? place.start : passage.start;
    const own = wordsIn(text, { start: from, end: Math.min(line.end, place.end) });
    for (const count of WORDS_AT_ENDS) {
      const part = firstOf(own, count);
      if (part === null || part.end - part.start > LONGEST_WHOLE) return null;
      const key = { start: numberAt(starts, prefix?.start ?? from), end: numberAt(starts, part.end) };
      const isEnough = prefix !== null || key.end - key.start >= LONG_ENOUGH || before.length === 0;
      if (isEnough && (yield* isOnce(words, key))) {
        return { prefix: sliced(text, prefix), start: sliced(text, part), behind: key.end };
      }
      if (part.end - part.start > LONGEST_END) break;
    }
  }
  return null;
}

/** Browsers take the first end behind the beginning. */
function* withEnd(words: string, first: Beginning, stretch: Stretch, place: Span): Sliced<LinkParts | null> {
  const { text, starts } = stretch;
  const { passage, after } = withNeighbours(stretch, place);
  const line = lineAt(text, place.end - 1);
  for (const context of [...FEW, ...MANY]) {
    const suffix = firstOf(after, context.after);
    const to = suffix === null ? place.end : passage.end;
    const own = wordsIn(text, { start: Math.max(line.start, place.start), end: to });
    for (const count of WORDS_AT_ENDS) {
      const part = lastOf(own, count);
      if (part === null || part.end - part.start > LONGEST_WHOLE) return null;
      const key = { start: numberAt(starts, part.start), end: numberAt(starts, suffix?.end ?? to) };
      // The words are the beginning's own: nothing is left to be an end.
      if (key.start < first.behind) break;
      const [found] = yield* occurrences(words, words.slice(key.start, key.end), { from: first.behind, most: 1 });
      if (found === key.start) {
        return { prefix: first.prefix, start: first.start, end: sliced(text, part), suffix: sliced(text, suffix) };
      }
      if (part.end - part.start > LONGEST_END) break;
    }
  }
  return null;
}

function* isOnce(words: string, { start, end }: Span): Sliced<boolean> {
  return (yield* occurrences(words, words.slice(start, end), { most: 2 })).length === 1;
}

const NOTHING: LinkParts = { prefix: '', start: '', end: '', suffix: '' };

const numberAt = (numbers: readonly number[], at: number): number => numbers[at] ?? 0;
const sliced = (text: string, span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end));

const firstOf = (words: WordSpans, count: number): Span | null => spanning(words.slice(0, count));
const lastOf = (words: WordSpans, count: number): Span | null => (count === 0 ? null : spanning(words.slice(-count)));

function spanning(words: WordSpans): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
