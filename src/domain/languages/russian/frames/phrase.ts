import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFiller, isThat } from '../../by-frames/words/fillers.ts';
import { bracketEnd } from './brackets.ts';
import { data, endsIn } from './data.ts';
import { hasName, isActing, isInitialDot, isLetterWithDot, isPreposition, nameEndingAt, pastActing } from './name.ts';
import { opensOccasion } from './occasion.ts';
import { listedOfficeEnd } from './office-list.ts';
import { isAdjective, isVerbLike } from './word-forms.ts';

/** The phrase lasts until its clause ends, or until a circumstance begins that no name follows. */
export function phraseEnd(read: FramedText, first: number, limit: number): number {
  let at = first;
  while (at < limit) {
    if (isJoint(read, at)) return joinedEnd(read, first, at, limit) ?? lastWord(read, first, at);
    const next = nextInPhrase(read, first, at, limit);
    if (next === null) break;
    at = next;
  }
  return lastWord(read, first, at);
}

/** A comma, or an "and" that joins no two names: only an office may go on behind it. */
const isJoint = (read: FramedText, at: number): boolean =>
  !read.inMarks(at) &&
  !isLetterWithDot(read, at) &&
  (read.norm(at) === ',' || (read.is(at, 'conjunction') && !endsPhrase(read, at) && !joinsNames(read, at)));

const joinedEnd = (read: FramedText, first: number, at: number, limit: number): number | null =>
  listedOfficeEnd(read, first, at, limit) ??
  (read.norm(at) === ',' && !read.inMarks(first) ? appositionEnd(read, at, limit) : null);

/** The token at which the phrase goes on; null where it is over. */
function nextInPhrase(read: FramedText, first: number, at: number, limit: number): number | null {
  if (read.isQuoted(at)) return null;
  if (read.inMarks(at)) return at + 1;
  if (isActing(read, at)) return pastActing(read, at);
  if (isLetterWithDot(read, at)) return at + 2;
  const bracket = bracketEnd(read, at);
  if (bracket !== null && bracket < limit && read.isWord(bracket)) return bracket;
  if (endsPhrase(read, at)) return null;
  if (read.is(at, 'attributive')) return at + 1;
  if (isPreposition(read, at) && isFieldOfBody(read, at, limit)) return at + 1;
  if (isPreposition(read, at)) return hasName(read, first, at) ? null : nameAfter(read, at, limit);
  return at > first && read.ownCueAt(at) !== null ? null : at + 1;
}

/** «Рогов | сторонникам», «хирург | нашему агентству»: who was told ends the phrase. */
const isHearer = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  !read.isCapital(at) &&
  !read.inMarks(at) &&
  (read.isCapital(at - 1) || read.is(at - 1, 'role.base')) &&
  endsIn(read.norm(at), data.hearerEndings);

/** «Рогов | справку», «Рогов | по-русски»: an object or an adverb behind a name. */
export const isBesideName = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  !read.isCapital(at) &&
  !read.inMarks(at) &&
  read.isCapital(at - 1) &&
  !read.isAny(at, ['role', 'organisation']) &&
  read.norm(at).length > 3 &&
  endsIn(read.norm(at), data.besideNameEndings);

/** «Комиссии | по тарифам», «агентство | по охране вод»: what a body is for belongs to its name. */
const isFieldOfBody = (read: FramedText, at: number, limit: number): boolean =>
  at + 1 < limit &&
  ((data.fieldPreposition.includes(read.norm(at)) && read.is(at - 1, 'organisation')) ||
    (read.is(at, 'place') && read.is(at - 1, 'role.source'))) &&
  read.isWord(at + 1) &&
  !read.isCapital(at + 1) &&
  !opensOccasion(read, at);

const endsPhrase = (read: FramedText, at: number): boolean =>
  isBreak(read, at) ||
  (read.isWord(at) && !read.isCapital(at) && read.is(at + 1, 'addressee') && !read.is(at, 'role')) ||
  isHearer(read, at) ||
  isBesideName(read, at) ||
  isFiller(read, at) ||
  isThat(read, at) ||
  read.isAny(at, NOT_IN_PHRASE);

const NOT_IN_PHRASE: readonly WordClass[] = ['subordinator', 'addressee', 'weekday'];

/**
 * «сказал Иванов, глава фонда «Опора».»: an office between the comma and the end of its clause belongs to the source. With a verb
 * the office is the subject of what is said: «Как сообщила полиция, | водитель скрылся».
 */
function appositionEnd(read: FramedText, comma: number, limit: number): number | null {
  let role = comma + 1;
  while (role < limit && read.isWord(role) && isAdjective(read.norm(role))) role++;
  if (!read.is(role, 'role.base')) return null;
  for (let at = role; at < limit; at++) {
    if (read.inMarks(at)) continue;
    if (read.ownCueAt(at) !== null || isThat(read, at) || isFiniteVerb(read, at)) return null;
    if (isBreak(read, at)) return at;
  }
  return limit;
}

const isFiniteVerb = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && !read.is(at, 'role') && isVerbLike(read.norm(at));

/** «по правам человека Иван Петров», «в Армении Кристина Квин»: where the name ends that follows a circumstance inside the phrase. */
function nameAfter(read: FramedText, preposition: number, limit: number): number | null {
  for (let at = preposition; at < limit; at++) {
    if (isBreak(read, at) || read.isQuoted(at) || isThat(read, at)) return null;
    if (isPreposition(read, at) && opensOccasion(read, at)) return null;
    if (!read.isCapital(at) || (at + 1 < limit && read.isCapital(at + 1))) continue;
    if (nameEndingAt(read, at + 1, preposition + 1) !== null) return at + 1;
  }
  return null;
}

const joinsNames = (read: FramedText, at: number): boolean =>
  read.isCapital(at + 1) ||
  read.is(at + 1, 'role') ||
  (read.isCapital(at - 1) === false && read.isWord(at + 1) && read.is(at - 1, 'role'));

/** The end of a phrase without the marks and the joining words behind its last word. */
export function lastWord(read: FramedText, first: number, end: number): number {
  let last = end;
  while (
    last > first &&
    (!read.isWord(last - 1) || read.is(last - 1, 'conjunction')) &&
    !read.inMarks(last - 1) &&
    read.tokens[last - 1]?.kind !== 'number' &&
    !isInitialDot(read, last - 1)
  )
    last--;
  return last;
}
