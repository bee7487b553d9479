import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFiller, isThat } from '../../by-frames/words/fillers.ts';
import { endsIn } from './data.ts';
import { isVerbLike } from './word-forms.ts';

const LONGEST_APPOSITION = 14;
const FEWEST_WORDS = 2;

/**
 * «По словам Павла Рогова, | члена комитета, | закон вреден»: the end of an office in the genitive between commas after a
 * name in it; where the content is over (`isAfter`), also before the end of the sentence. With a verb in it, or without a
 * second comma, the office belongs to what is said: «По словам Рогова, министра уволили».
 */
export function genitiveApposition(read: FramedText, name: TokenSpan, limit: number, isAfter: boolean): number | null {
  if (read.norm(name.last) !== ',' || !read.isCapital(name.last - 1) || read.inMarks(name.last - 1)) return null;
  const office = pastAdjectives(read, name.last + 1);
  if (!isOfficeInGenitive(read, office)) return null;
  let words = 0;
  for (let at = office; at < Math.min(limit, office + LONGEST_APPOSITION); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return words >= FEWEST_WORDS && closes(read, at, limit, isAfter) ? at : null;
    if (belongsToContent(read, at)) return null;
    if (read.isWord(at)) words++;
  }
  return null;
}

/** «бывшего главы», «новой директора»: adjectives in the genitive before the office. */
function pastAdjectives(read: FramedText, from: number): number {
  let at = from;
  while (read.isWord(at) && endsIn(read.norm(at), ['ого', 'его', 'ой', 'ей']) && !read.is(at, 'role')) at++;
  return at;
}

const belongsToContent = (read: FramedText, at: number): boolean =>
  isFiller(read, at) || isThat(read, at) || read.ownCueAt(at) !== null || isVerbLike(read.norm(at));

const closes = (read: FramedText, at: number, limit: number, isAfter: boolean): boolean =>
  read.norm(at) === ',' ? !opensMore(read, at + 1) && at + 2 < limit : isAfter && read.isMark(at, '.!…');

/** «члена», «руководителя», «главы»: no nominative and no plural («министры»). */
function isOfficeInGenitive(read: FramedText, at: number): boolean {
  const word = read.norm(at);
  if (read.inMarks(at) || !read.is(at, 'role') || read.is(at, 'role.base')) return false;
  return (
    endsIn(word, ['а', 'я']) || (endsIn(word, ['ы', 'и']) && read.lexicon.is(`${word.slice(0, -1)}а`, 'role.base'))
  );
}

/** Behind the comma the office goes on, or is no more than the head of a clause of its own: «министра, который …, уволили». */
const opensMore = (read: FramedText, at: number): boolean =>
  read.isAny(at, ['role', 'subordinator', 'relative', 'conjunction']);
