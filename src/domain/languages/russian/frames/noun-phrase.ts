import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { isAgencyByName } from './agency-name.ts';
import { headAfterCircumstance } from './circumstance.ts';
import { data } from './data.ts';
import { isToldMany } from './hearer.ts';
import { hasName, isLetterWithDot, isPreposition, nameEndingAt } from './name.ts';
import { opensOccasion } from './occasion.ts';
import { lastWord } from './phrase.ts';
import { ownerOfDocument } from './place-that-speaks.ts';
import { isAdjective, nominativeFrom } from './word-forms.ts';

/** Joining words and who was told may stand before a source: «И журналистам Рогов сказал». */
const OPENING: readonly WordClass[] = ['conjunction', 'leadOff', 'addressee'];

/**
 * The phrase that names somebody among the words [start, end): circumstances at both of its ends are left out. Beside a plural
 * without a subject a place names somebody too.
 */
export function nounPhrase(read: FramedText, start: number, end: number, plural: boolean): TokenSpan | null {
  let first = start;
  while (
    first < end &&
    !read.inMarks(first) &&
    !isLetterWithDot(read, first) &&
    (isFiller(read, first) || read.isAny(first, OPENING) || isToldMany(read, first))
  )
    first++;
  if (first >= end) return null;
  if (read.is(end - 1, 'pronoun.person')) return { first: end - 1, last: end };
  // «он сам».
  if (read.is(end - 1, 'determiner') && read.is(end - 2, 'pronoun.person')) return { first: end - 2, last: end - 1 };
  // «полковник | сам».
  if (end - 1 > first && data.himself.includes(read.norm(end - 1))) return nounPhrase(read, first, end - 1, plural);
  const preposition = firstPreposition(read, first, end);
  if (preposition === null) return { first: nominativeFrom(read, first, end) ?? first, last: end };
  return preposition > first
    ? headedPhrase(read, { first, last: end }, preposition, plural)
    : behindCircumstance(read, preposition, end, plural);
}

/** One that attributes («о», «об») belongs to the words before it. */
function firstPreposition(read: FramedText, first: number, end: number): number | null {
  for (let at = first; at < end; at++)
    if (!read.inMarks(at) && isPreposition(read, at) && (at === first || !read.is(at, 'attributive'))) return at;
  return null;
}

/** The phrase begins before its preposition. */
function headedPhrase(
  read: FramedText,
  { first, last }: TokenSpan,
  preposition: number,
  plural: boolean,
): TokenSpan | null {
  // «выступивший на форуме премьер-министр …»: a participle with what belongs to it, then the office.
  const head = isAllAdjectives(read, first, preposition) ? headAfterCircumstance(read, preposition, last) : null;
  if (head !== null) return nounPhrase(read, head, last, plural);
  // «уполномоченная по правам ребёнка Софья Ларина»: the name right before the cue takes the words between with it.
  const isWhole =
    !opensOccasion(read, preposition) &&
    !hasName(read, first, preposition) &&
    nameEndingAt(read, last, preposition + 1) !== null;
  const start = nominativeFrom(read, first, preposition) ?? first;
  const end = isWhole ? last : fieldEnd(read, preposition, last);
  return { first: start, last: withoutFillers(read, start, end ?? preposition) };
}

/** «Комиссия | по этике», «наблюдатели | от союза», «источник | в порту»: where ends what somebody is for; null where none is. */
function fieldEnd(read: FramedText, preposition: number, last: number): number | null {
  if (!opensField(read, preposition) || opensOccasion(read, preposition)) return null;
  for (let at = preposition + 1; at < last; at++) {
    if (read.inMarks(at)) continue;
    if (isFiller(read, at) || (isPreposition(read, at) && !data.innerPrepositions.includes(read.norm(at)))) return at;
  }
  return last;
}

const opensField = (read: FramedText, preposition: number): boolean =>
  (data.fromPrepositions.includes(read.norm(preposition)) && !isPlainName(read, preposition - 1)) ||
  (data.fieldPreposition.includes(read.norm(preposition)) && read.isAny(preposition - 1, ['organisation', 'role'])) ||
  (read.is(preposition, 'place') && read.is(preposition - 1, 'role.source'));

/** «Рогов | из порта»: where somebody comes from does not belong to a name. */
const isPlainName = (read: FramedText, at: number): boolean =>
  read.isCapital(at) && read.isWord(at - 1) && !read.isAny(at, ['role', 'organisation']);

/** «его ведомство | вместе с тем»: adverbs before the circumstance. */
function withoutFillers(read: FramedText, start: number, end: number): number {
  let last = lastWord(read, start, end);
  while (last > start + 1 && isFiller(read, last - 1)) last--;
  return last;
}

/** The words begin with a circumstance: the office or the name behind it, else the place or the document's owner in it. */
function behindCircumstance(read: FramedText, preposition: number, end: number, plural: boolean): TokenSpan | null {
  const place = plural ? placeAlone(read, preposition, end) : null;
  const head = headAfterCircumstance(read, preposition, end);
  if (head === null) return place ?? ownerOfDocument(read, preposition, end);
  if (place !== null && !read.is(head, 'role.base')) return place;
  return nounPhrase(read, head, end, plural);
}

/** «в ведомстве сообщили»: nobody is named but the place the words come from. */
function placeAlone(read: FramedText, preposition: number, end: number): TokenSpan | null {
  const object = preposition + 1;
  if (object >= end || !read.is(preposition, 'place') || read.is(object, 'pronoun.object')) return null;
  for (let at = object; at < end; at++) if (isPreposition(read, at)) return null;
  return { first: object, last: beforeHearer(read, object, end) };
}

/** «в мэрии | корреспонденту «Вестника» | сообщили». */
function beforeHearer(read: FramedText, first: number, end: number): number {
  for (let at = first + 1; at < end; at++)
    if (!read.inMarks(at) && (read.is(at, 'addressee') || isAgencyByName(read, at))) return at;
  return end;
}

function isAllAdjectives(read: FramedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isAdjective(read.norm(at)) || read.is(at, 'role')) return false;
  return true;
}
