import type { TokenSpan } from '../../../text/token-span.ts';
import { isBreak, isSoft, isThat } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';

const LONGEST_APPOSITION = 14;
const FEWEST_WORDS = 2;

/**
 * «По словам Павла Рогова, | члена комитета, | закон вреден»: the end of an office in the genitive between commas after a
 * name in it; where the content is over (`isAfter`), also before the end of the sentence. With a verb in it, or without a
 * second comma, the office belongs to what is said: «По словам Рогова, министра уволили».
 */
export function genitiveApposition(
  read: LanguageText,
  source: TokenSpan,
  limit: number,
  isAfter: boolean,
): number | null {
  if (read.lexicon.lang !== 'ru' || read.norm(source.last) !== ',') return null;
  if (!read.isCapital(source.last - 1) || read.inMarks(source.last - 1)) return null;
  let at = source.last + 1;
  while (read.isWord(at) && /(ого|его|ой|ей)$/.test(read.norm(at)) && !read.is(at, 'role')) at++;
  if (!isOfficeInGenitive(read, at)) return null;
  let words = 0;
  for (const furthest = Math.min(limit, at + LONGEST_APPOSITION); at < furthest; at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) {
      const closed =
        read.norm(at) === ',' ? !opensMore(read, at + 1) && at + 2 < limit : isAfter && '.!…'.includes(read.norm(at));
      return words >= FEWEST_WORDS && closed ? at : null;
    }
    if (isSoft(read, at) || isThat(read, at) || read.ownCueAt(at) !== null || isVerbLike(read.norm(at))) return null;
    if (read.isWord(at)) words++;
  }
  return null;
}

/** «члена», «руководителя», «главы»: no nominative and no plural («министры»). */
function isOfficeInGenitive(read: LanguageText, at: number): boolean {
  const word = read.norm(at);
  if (read.inMarks(at) || !read.is(at, 'role') || read.is(at, 'role.base')) return false;
  return /[ая]$/.test(word) || (/[ыи]$/.test(word) && read.lexicon.is(`${word.slice(0, -1)}а`, 'role.base'));
}

/** Behind the comma the office goes on, or is no more than the head of a clause of its own: «министра, который …, уволили». */
const opensMore = (read: LanguageText, at: number): boolean =>
  read.is(at, 'role') || read.is(at, 'subordinator') || read.is(at, 'relative') || read.is(at, 'conjunction');

const VERB_ENDINGS = /(?:[аяиые]л[аои]?|[уюая]т|[еи]т|ть|тся|ться|лся|лась|лось|лись)$/;

const isVerbLike = (word: string): boolean => word.length > 3 && VERB_ENDINGS.test(word);
