import { isFunctionWord } from '../../../reading/function-words.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { isPossessive } from '../../possessive.ts';
import { isListedName } from '../names/name-in-run.ts';
import { wordClassOf } from '../word-class.ts';
import { isOfficeWord } from './office-word.ts';

/** Between a comma and the name behind it stand at most so many tokens ("the late Prof. |", "one-time deputy chief |"). */
const MOST_BEFORE = 6;
/** A name has at most so many tokens, dots of initials counted. */
const LONGEST_NAME = 8;
/** "Name Surname | of the Geological Survey |, said": what somebody is of has at most so many. */
const LONGEST_OF = 8;

/**
 * "The priest, the Rev. | Marte Holm |, said", "The operator, | Ahrstrom |, said": the name that a comma parts from the words for who
 * bears it, which begin at `first`. A single word is a name only where a second comma closes it and the words before are plain
 * ones ("a man from the capital, Lorv, said").
 */
export function nameBeside(read: LanguageText, first: number, comma: number): TokenSpan | null {
  if (read.norm(comma) !== ',' || !opensPhrase(read, first)) return null;
  const from = pastIntroduction(read, comma + 1);
  const last = endOfName(read, from);
  if (last === from || !isClosed(read, endOfBody(read, last))) return null;
  const words = read.tokens.slice(from, last).filter(({ kind }) => kind === 'word');
  if (words.length > 1) return { first: from, last };
  return from === comma + 1 && isPlainName(read, from) && isPlainPhrase(read, first, comma)
    ? { first: from, last }
    : null;
}

/** "The priest", "its director", "Hutchins' employer", "one of them": words that are no name themselves. */
const opensPhrase = (read: LanguageText, at: number): boolean =>
  read.isAny(at, ['determiner', 'pronoun.possessive']) ||
  isPossessive(read.norm(at)) ||
  read.isMark(at + 1, "’'") ||
  read.is(at, 'numeral') ||
  read.is(at, 'indefinite') ||
  (isOfficeWord(read, at) && !read.isCapital(at));

/** Articles, titles, callings and adjectives before a name ("the late Prof.", "retired purser", "the antiquarian"). */
function pastIntroduction(read: LanguageText, from: number): number {
  let at = from;
  while (at < from + MOST_BEFORE && introduces(read, at))
    at = read.norm(at + 1) === '.' && isShort(read, at) ? at + 2 : at + 1;
  return at;
}

function introduces(read: LanguageText, at: number): boolean {
  if (!read.isWord(at) || read.isLineBetween(at - 1, at)) return false;
  if (read.isCapital(at)) {
    const isInitial = read.norm(at + 1) === '.' && read.norm(at).length === 1;
    if (isInitial || isListedName(read, at)) return false;
    return (
      read.isAny(at, ['title', 'role']) || isOfficeWord(read, at) || (isShort(read, at) && read.norm(at + 1) === '.')
    );
  }
  return read.is(at, 'determiner') || isOfficeWord(read, at) || (!isFunctionWord(read, at) && read.cueAt(at) === null);
}

/** "Rev.", "Adm.", "Lt.": an abbreviation of a rank. */
const isShort = (read: LanguageText, at: number): boolean => read.norm(at).length <= 4;

function endOfName(read: LanguageText, from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME && goesOn(read, from, at)) at++;
  return at;
}

/** A capital word, or the dot of an initial, of "Jr." or of "Inc.". */
function goesOn(read: LanguageText, from: number, at: number): boolean {
  if (read.norm(at) === '.')
    return at > from && isShort(read, at - 1) && read.startOf(at) === read.endOf(at - 1) && !endsLine(read, at);
  return (
    read.isCapital(at) &&
    (read.norm(at + 1) === '.' || !read.isAny(at, ['weekday', 'month', 'determiner', 'pronoun.person'])) &&
    !(at > from && read.isLineBetween(at - 1, at))
  );
}

const endsLine = (read: LanguageText, at: number): boolean =>
  at + 1 >= read.tokens.length || read.isLineBetween(at, at + 1);

/** "| of the University of Lorv |": what the bearer of a name is of. */
function endOfBody(read: LanguageText, from: number): number {
  if (read.norm(from) !== 'of') return from;
  let at = from + 1;
  while (
    at < from + LONGEST_OF &&
    (read.isCapital(at) ||
      read.isAny(at, ['determiner', 'additive']) ||
      ['of', 'for', 'and', '.'].includes(read.norm(at)))
  )
    at++;
  return at;
}

/** A comma, a bracket, the end of a sentence, or the verb of saying. */
const isClosed = (read: LanguageText, at: number): boolean =>
  at >= read.tokens.length ||
  read.isMark(at, ',.;:()—–') ||
  read.isLineBetween(at - 1, at) ||
  read.is(at, 'auxiliary') ||
  (read.cueAt(at) !== null && !read.isCapital(at));

const isPlainName = (read: LanguageText, at: number): boolean =>
  read.norm(at + 1) === ',' && wordClassOf(read.norm(at)) === null;

/** "The operator", "the second operator": an article and small words, none of which leads to another thing. */
function isPlainPhrase(read: LanguageText, first: number, comma: number): boolean {
  if (!read.is(first, 'determiner')) return false;
  for (let at = first + 1; at < comma; at++) if (read.isCapital(at) || isFunctionWord(read, at)) return false;
  return true;
}
