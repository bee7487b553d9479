import type { TokenSpan } from '../../text/token-span.ts';
import { armenianPossessor, armenianSourceAfter, armenianSourceBefore } from '../armenian/frames/source.ts';
import type { LanguageText } from '../language.ts';
import { russianSourceAfter, russianSourceBefore } from '../russian/frames/source.ts';

/** The words left of a cue that name who speaks, not before `floor`. */
export const sourceLeftOf = (read: LanguageText, cueFirst: number, floor: number): TokenSpan | null =>
  named(
    read,
    read.lexicon.lang === 'hy'
      ? armenianSourceBefore(read, cueFirst, floor)
      : russianSourceBefore(read, cueFirst, floor),
    floor,
    cueFirst,
  );

/** The words right of a cue that name who speaks, before `limit`. */
export const sourceRightOf = (read: LanguageText, from: number, limit: number): TokenSpan | null =>
  named(
    read,
    read.lexicon.lang === 'hy' ? armenianSourceAfter(read, from, limit) : russianSourceAfter(read, from, limit),
    from,
    limit,
  );

/** The words whose owner "խոսքով" names. */
export const possessorOf = (read: LanguageText, wordFirst: number, floor: number): TokenSpan | null =>
  named(read, armenianPossessor(read, wordFirst, floor), floor, wordFirst);

/** A source begins with a word or a name in marks, and lies where it was looked for; dashes and brackets alone name nobody. */
function named(read: LanguageText, source: TokenSpan | null, from: number, to: number): TokenSpan | null {
  if (source === null || source.first < from || source.last > to) return null;
  let { first } = source;
  while (first < source.last && !read.isWord(first) && !read.inMarks(first)) first++;
  for (let at = first; at < source.last; at++) if (read.isWord(at)) return { first, last: source.last };
  return null;
}
