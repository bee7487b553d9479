import { isFunctionWord } from '../../../reading/function-words.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { isOwner, withoutPossessive } from '../../possessive.ts';
import { beforePlaces } from '../sources/link-words.ts';
import { nameAfterPlace } from '../sources/office.ts';
import { isOfficeWord } from '../sources/office-word.ts';
import { isNounForPerson, wordClassOf } from '../word-class.ts';

/**
 * The name among capital words: after a place's link only a surname that no word list holds ends one, else what follows a
 * calling ("Human Rights Defender | Marta Lund"), else two or three words. "Public Services | Commission" is no name.
 */
export function nameInRun(read: LanguageText, run: TokenSpan): TokenSpan | null {
  if (isBodyAt(read, run.last)) return null;
  const first = run.first + wordsBeforeName(read, run);
  const length = wordsIn(read, { first, last: run.last });
  if (length < 2) return null;
  const words = { first, last: run.last };
  const isOfPlace =
    beforePlaces.has(read.norm(first - 1)) || (length > 2 && (read.is(first - 1, 'additive') || isOfBody(read, first)));
  const name = isOfPlace ? nameAfterPlace(read, words) : null;
  if (isOfPlace && name === null && wordClassOf(read.norm(first)) !== null) return null;
  return name ?? nameAfterCalling(read, words) ?? (length <= 3 ? words : null);
}

/** "of the city | Duma Marta Lund", "of the | Centre Marta Lund": what somebody is of is named before them. */
function isOfBody(read: LanguageText, first: number): boolean {
  const noun = read.isWord(first - 1) && !isFunctionWord(read, first - 1) && !isOfficeWord(read, first - 1);
  const article = noun ? first - 2 : first - 1;
  return read.is(article, 'definite') && beforePlaces.has(read.norm(article - 1));
}

/** "James P. Marlow" has three: initials' dots are no words. */
function wordsIn(read: LanguageText, { first, last }: TokenSpan): number {
  let words = 0;
  for (let at = first; at < last; at++) if (!read.isPunctuation(at)) words++;
  return words;
}

const isBodyAt = (read: LanguageText, at: number): boolean => read.isCapital(at) && read.is(at, 'role.body');

/** "Nordland's Marta Lund"; "See Marta Lund": a sentence's first word has a capital, whatever it is; first names that are words too are listed. */
function wordsBeforeName(read: LanguageText, { first, last }: TokenSpan): number {
  if (last - first < 2) return 0;
  const word = read.norm(first);
  if (isOwner(word)) return 1;
  if (!read.isSentenceStart(first) || read.is(first, 'office') || isListedName(read, first)) return 0;
  return wordClassOf(word) === null || isNounForPerson(word) ? 0 : 1;
}

/** "Human Rights Defender | Marta Lund", "Midfielder | Bruno Keller": a noun for a person ends what stands before a name. */
function nameAfterCalling(read: LanguageText, { first, last }: TokenSpan): TokenSpan | null {
  for (let at = last - 3; at >= first; at--) {
    const isCalling = isNounForPerson(read.norm(at)) || read.is(at, 'office');
    if (isCalling && !isNounForPerson(read.norm(at + 1)) && !read.isPunctuation(at + 1)) return { first: at + 1, last };
  }
  return null;
}

/** Two capital words at the head of a sentence are a name unless they end with a common noun, which no listed first name does. */
export function standsAlone(read: LanguageText, run: TokenSpan, name: TokenSpan): boolean {
  if (!read.isSentenceStart(name.first) && !read.isSentenceStart(run.first)) return false;
  return isListedName(read, name.first) || wordClassOf(withoutPossessive(read.norm(name.last - 1))) === null;
}

/** A first name of the lists. */
export const isListedName = (read: LanguageText, at: number): boolean =>
  read.is(at, 'gender.woman') || read.is(at, 'gender.man');
