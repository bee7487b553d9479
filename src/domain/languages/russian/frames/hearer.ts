import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { isAgencyByName } from './agency-name.ts';
import { data, endsIn } from './data.ts';
import { isPreposition, nameEndingAt } from './name.ts';

/** «14 мая»: the day on which it was said. */
const isDate = (read: FramedText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' ? read.is(at + 1, 'month') : read.is(at, 'month') && !read.isCapital(at);

/** «рассказал «Вестнику» | инженер Павел Рогов»: a name in marks right before an office is a paper that was told. */
function paperBeforeSource(read: FramedText, from: number, end: number): number | null {
  if (!read.inMarks(from) || read.isQuoted(from)) return null;
  let at = from;
  while (at < end && read.inMarks(at)) at++;
  return read.is(at, 'role.base') || isNamedSoon(read, at, end) ? at : null;
}

/** «полицейским | Рогов», «экологам | главный инженер»: a dative plural right before whoever speaks is who was told. */
export const isToldMany = (read: FramedText, at: number): boolean =>
  isSmallWord(read, at) &&
  endsIn(read.norm(at), data.dativePluralEndings) &&
  read.norm(at).length >= SHORTEST_DATIVE &&
  read.isWord(at + 1) &&
  (read.isCapital(at + 1) || read.is(at + 1, 'role.base'));

const SHORTEST_DATIVE = 6;

const isSmallWord = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.inMarks(at) && (!read.isCapital(at) || read.is(at, 'role')) && !read.is(at, 'role.base');

/** «объяснила | свой шаг | Рогова»: what is the speaker's own is an object, never who speaks. */
const isOwnThing = (read: FramedText, at: number): boolean =>
  data.reflexives.includes(read.norm(at)) && read.isWord(at + 1) && !read.isCapital(at + 1);

/** A calling in small letters and a name stand within this many tokens. */
const FURTHEST_NAME = 6;

/** «врач-инфекционист Мария Туник». */
function isNamedSoon(read: FramedText, from: number, end: number): boolean {
  if (!read.isWord(from) || read.isCapital(from) || isPreposition(read, from)) return false;
  for (let at = from + 1; at < Math.min(end, from + FURTHEST_NAME); at++)
    if (read.isCapital(at) && nameEndingAt(read, at + 1, from + 1) !== null) return true;
  return false;
}

/** Behind people who were told, or a thing of the speaker's own; null where neither stands. */
function pastToldOrOwn(read: FramedText, at: number): number | null {
  const isOfHearer = read.isWord(at) && !read.isCapital(at) && read.is(at + 1, 'addressee') && !read.is(at, 'role');
  if (isOfHearer || isOwnThing(read, at)) return at + 2;
  return isToldMany(read, at) ? at + 1 : null;
}

/** «журналистам», «ему»; but «её | президент Павел Рогов». */
const isToldWord = (read: FramedText, at: number): boolean =>
  read.isAny(at, ['addressee', 'pronoun.object']) &&
  !(read.is(at, 'pronoun.possessive') && read.is(at + 1, 'role.base'));

/** Passes over who was told: «журналистам», «ТАСС», «газете «Вечерний порт»», «ему». */
export function afterHearer(read: FramedText, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const agency = read.lexicon.agencies.match(read.tokens, at);
    const next = paperBeforeSource(read, at, end) ?? pastToldOrOwn(read, at);
    if (next !== null) at = next;
    else if (isToldWord(read, at) || isFiller(read, at) || isDate(read, at)) at++;
    else if (read.is(at, 'preposition') && read.isAny(at + 1, ['weekday', 'month'])) at += 2;
    else if (agency !== null) at += agency.length;
    else if (isAgencyByName(read, at) && at + 1 < end && read.isWord(at + 1) && !read.isCapital(at + 1)) at++;
    else if (at > from && read.inMarks(at) && !read.isQuoted(at)) at++;
    else break;
  }
  return at;
}
