import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../framed-language.ts';

/** The words left of a cue that name who speaks, not before `floor`. */
export const sourceLeftOf = (read: FramedText, cueFirst: number, floor: number): TokenSpan | null =>
  namedWithin(read, read.language.frames.sources.before(read, cueFirst, floor), { first: floor, last: cueFirst });

/** The words right of a cue that name who speaks, before `limit`. */
export const sourceRightOf = (read: FramedText, from: number, limit: number): TokenSpan | null =>
  namedWithin(read, read.language.frames.sources.after(read, from, limit), { first: from, last: limit });

/** A source begins with a word or a name in marks, and lies where it was looked for; dashes and brackets alone name nobody. */
export function namedWithin(read: FramedText, source: TokenSpan | null, where: TokenSpan): TokenSpan | null {
  if (source === null || source.first < where.first || source.last > where.last) return null;
  let { first } = source;
  while (first < source.last && !read.isWord(first) && !read.inMarks(first) && !isAge(read, first)) first++;
  for (let at = first; at < source.last; at++) if (read.isWord(at)) return { first, last: source.last };
  return null;
}

/** «58-летний Павел Рогов», «67-ամյա Պետրոս Զայաց»: a number that a hyphen joins to its word. */
const isAge = (read: FramedText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' &&
  read.norm(at + 1) === '-' &&
  read.isWord(at + 2) &&
  read.startOf(at + 2) === read.endOf(at + 1);
