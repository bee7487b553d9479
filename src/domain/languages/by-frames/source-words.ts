import type { TokenSpan } from '../../reading/source-phrase.ts';
import { armenianPossessor, armenianSourceAfter, armenianSourceBefore } from '../armenian/frames/source.ts';
import { russianSourceAfter, russianSourceBefore } from '../russian/frames/source.ts';
import { type FrameView, isWord } from './frame-view.ts';

/** The words left of a cue that name who speaks, not before `floor`. */
export const sourceLeftOf = (frame: FrameView, cueFirst: number, floor: number): TokenSpan | null =>
  named(
    frame,
    frame.lexicon.lang === 'hy'
      ? armenianSourceBefore(frame, cueFirst, floor)
      : russianSourceBefore(frame, cueFirst, floor),
    floor,
    cueFirst,
  );

/** The words right of a cue that name who speaks, before `limit`. */
export const sourceRightOf = (frame: FrameView, from: number, limit: number): TokenSpan | null =>
  named(
    frame,
    frame.lexicon.lang === 'hy' ? armenianSourceAfter(frame, from, limit) : russianSourceAfter(frame, from, limit),
    from,
    limit,
  );

/** The words whose owner "խոսքով" names. */
export const possessorOf = (frame: FrameView, wordFirst: number, floor: number): TokenSpan | null =>
  named(frame, armenianPossessor(frame, wordFirst, floor), floor, wordFirst);

/** A source begins with a word or a name in marks, and lies where it was looked for; dashes and brackets alone name nobody. */
function named(frame: FrameView, source: TokenSpan | null, from: number, to: number): TokenSpan | null {
  if (source === null || source.first < from || source.last > to) return null;
  let { first } = source;
  while (first < source.last && !isWord(frame, first) && !frame.inMarks(first)) first++;
  for (let at = first; at < source.last; at++) if (isWord(frame, at)) return { first, last: source.last };
  return null;
}
