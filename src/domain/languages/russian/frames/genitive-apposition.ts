import type { TokenSpan } from '../../../reading/source-phrase.ts';
import {
  cueOf,
  type FrameView,
  is,
  isBreak,
  isCapital,
  isSoft,
  isThat,
  isWord,
  normAt,
} from '../../by-frames/frame-view.ts';

const LONGEST_APPOSITION = 14;
const FEWEST_WORDS = 2;

/**
 * «По словам Павла Рогова, | члена комитета, | закон вреден»: the end of an office in the genitive between commas after a
 * name in it; where the content is over (`isAfter`), also before the end of the sentence. With a verb in it, or without a
 * second comma, the office belongs to what is said: «По словам Рогова, министра уволили».
 */
export function genitiveApposition(
  frame: FrameView,
  source: TokenSpan,
  limit: number,
  isAfter: boolean,
): number | null {
  if (frame.lexicon.lang !== 'ru' || normAt(frame, source.last) !== ',') return null;
  if (!isCapital(frame, source.last - 1) || frame.inMarks(source.last - 1)) return null;
  let at = source.last + 1;
  while (isWord(frame, at) && /(ого|его|ой|ей)$/.test(normAt(frame, at)) && !is(frame, at, 'role')) at++;
  if (!isOfficeInGenitive(frame, at)) return null;
  let words = 0;
  for (const furthest = Math.min(limit, at + LONGEST_APPOSITION); at < furthest; at++) {
    if (frame.inMarks(at)) continue;
    if (isBreak(frame, at)) {
      const closed =
        normAt(frame, at) === ','
          ? !opensMore(frame, at + 1) && at + 2 < limit
          : isAfter && '.!…'.includes(normAt(frame, at));
      return words >= FEWEST_WORDS && closed ? at : null;
    }
    if (isSoft(frame, at) || isThat(frame, at) || cueOf(frame, at) !== null || isVerbLike(normAt(frame, at)))
      return null;
    if (isWord(frame, at)) words++;
  }
  return null;
}

/** «члена», «руководителя», «главы»: no nominative and no plural («министры»). */
function isOfficeInGenitive(frame: FrameView, at: number): boolean {
  const word = normAt(frame, at);
  if (frame.inMarks(at) || !is(frame, at, 'role') || is(frame, at, 'role.base')) return false;
  return /[ая]$/.test(word) || (/[ыи]$/.test(word) && frame.lexicon.is(`${word.slice(0, -1)}а`, 'role.base'));
}

/** Behind the comma the office goes on, or is no more than the head of a clause of its own: «министра, который …, уволили». */
const opensMore = (frame: FrameView, at: number): boolean =>
  is(frame, at, 'role') || is(frame, at, 'subordinator') || is(frame, at, 'relative') || is(frame, at, 'conjunction');

const VERB_ENDINGS = /(?:[аяиые]л[аои]?|[уюая]т|[еи]т|ть|тся|ться|лся|лась|лось|лись)$/;

const isVerbLike = (word: string): boolean => word.length > 3 && VERB_ENDINGS.test(word);
