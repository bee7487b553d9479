import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { cueEndingAt, isBreak, isClauseDash, isSoft, isThat } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { afterAside, afterHearer, headAfterCircumstance } from './circumstance.ts';
import { hasName, nameEndingAt } from './name.ts';
import { opensOccasion } from './occasion.ts';
import { listedOfficeStart } from './office-list.ts';
import { bracketStart, lastWord, phraseEnd } from './phrase.ts';
import { isAdjective, isPlural, nominativeFrom } from './word-forms.ts';

/** A source has at most this many tokens: an office with its organisation and a name. */
const LONGEST_SOURCE = 30;
const LONGEST_ASIDE = 14;

/**
 * Russian sources have their head first: «глава дорожного ведомства Сергей Лобанов». Left of the cue circumstances stand
 * around it («Ранее | в марте | подрядчик Тарас Гнатов | в эфире радио | говорил»), right of it hearer and occasion come first.
 */
export function russianSourceBefore(read: LanguageText, cueFirst: number, floor: number): TokenSpan | null {
  let end = withoutSoft(read, cueFirst, floor);
  if (read.norm(end - 1) === ',' || isClauseDash(read, end - 1)) {
    // An aside between commas: «посол, выступая на форуме, заявил».
    const opening = asideStart(read, end - 1, Math.max(floor, end - LONGEST_SOURCE));
    if (opening === null) return null;
    end = withoutSoft(read, opening, floor);
  }
  end = beforeBrackets(read, end, floor);
  const start = clauseStart(read, end, floor);
  // «Рогов поблагодарил строителей и | заверил»: the subject is that of the verb before.
  if (read.is(end - 1, 'conjunction')) {
    const verb = cueEndingAt(read, start);
    if (verb !== null && start < end - 1)
      return russianSourceBefore(read, verb.first, Math.max(floor, end - LONGEST_SOURCE));
  }
  const plural = isPlural(read.norm(cueFirst));
  const phrase = nounPhrase(read, start, end, plural);
  if (phrase !== null || read.norm(start - 1) !== ',') return phrase;
  // «Павел Рогов, инженер проекта, | в беседе с «Вестником» | сказал»: only a circumstance stands after the aside.
  const opening = asideStart(read, start - 1, Math.max(floor, start - LONGEST_SOURCE));
  return opening === null ? null : nounPhrase(read, clauseStart(read, opening, floor), opening, plural);
}

function clauseStart(read: LanguageText, end: number, floor: number): number {
  let start = end;
  const furthest = Math.max(floor, end - LONGEST_SOURCE);
  while (start > furthest && !startsClause(read, start - 1)) start = bracketStart(read, start - 1);
  if (read.norm(start - 1) !== ',') return start;
  return listedOfficeStart(read, start - 1, end, floor) ?? start;
}

/** «Павел Рогов | (инженер проекта) | сказал»: an office in brackets at the end is no part of the name. */
function beforeBrackets(read: LanguageText, end: number, floor: number): number {
  if (read.norm(end - 1) !== ')') return end;
  let office = false;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_ASIDE); at--) {
    if (read.norm(at) === '(') return office ? at : end;
    office ||= read.is(at, 'role');
  }
  return end;
}

/** The phrase that follows an inverted cue: «сообщил | журналистам | на брифинге | капитан порта Роман Гущин». */
export function russianSourceAfter(read: LanguageText, from: number, limit: number): TokenSpan | null {
  let at = from;
  const end = Math.min(limit, from + LONGEST_SOURCE);
  while (at < end && isSoft(read, at)) at++;
  if (read.is(at, 'pronoun.person')) return { first: at, last: at + 1 };
  at = afterHearer(read, at, end);
  const aside = afterAside(read, at, end);
  if (aside !== null) at = aside;
  else if (read.is(at, 'preposition')) {
    const head = headAfterCircumstance(read, at, end) ?? headAfterComma(read, at, end);
    const place = head !== null && read.is(head, 'role.base') ? null : placeThatSpeaks(read, from, at, end);
    if (head === null || place !== null) return place ?? ownerOfDocument(read, at, end);
    at = head;
  }
  if (at >= end || read.isQuoted(at) || !(read.isWord(at) || read.inMarks(at))) return null;
  if (read.is(at, 'pronoun.person')) return { first: at, last: at + 1 };
  const last = phraseEnd(read, at, end);
  return last > at ? { first: at, last } : null;
}

/** «сказал | на брифинге в пятницу, отвечая на вопросы, | депутат …»: the circumstance has an aside after it. */
function headAfterComma(read: LanguageText, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return afterAside(read, at, end);
    if (isBreak(read, at) || read.ownCueAt(at) !== null) return null;
  }
  return null;
}

/** «говорится | в сообщении | ведомства»: whose the document is. */
function ownerOfDocument(read: LanguageText, preposition: number, end: number): TokenSpan | null {
  let document = preposition + 1;
  while (document < end && isAdjective(read.norm(document))) document++;
  const owner = document + 1;
  if (!read.is(document, 'document') || owner >= end || !read.isWord(owner)) return null;
  if (read.isAny(owner, ['preposition', 'conjunction', 'pronoun.object', 'subordinator'])) return null;
  const last = phraseEnd(read, owner, end);
  return last > owner ? { first: owner, last } : null;
}

/** «сообщили ТАСС | в пресс-службе дороги»: after a plural without a subject the place that the words come from. */
function placeThatSpeaks(read: LanguageText, from: number, preposition: number, end: number): TokenSpan | null {
  const object = preposition + 1;
  if (!isPlural(read.norm(from - 1)) || !read.is(preposition, 'place') || opensOccasion(read, preposition)) return null;
  if (object >= end || !read.isWord(object) || read.is(object, 'pronoun.object')) return null;
  const last = phraseEnd(read, object, end);
  return last > object ? { first: object, last } : null;
}

function withoutSoft(read: LanguageText, from: number, floor: number): number {
  let end = from;
  while (end > floor && isSoft(read, end - 1)) end--;
  return end;
}

function asideStart(read: LanguageText, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',' || (isClauseDash(read, at) && isClauseDash(read, closing))) return at;
    if (isBreak(read, at)) return null;
  }
  return null;
}

function startsClause(read: LanguageText, at: number): boolean {
  if (read.isQuoted(at)) return true;
  if (read.inMarks(at) || bracketStart(read, at) < at) return false;
  return isBreak(read, at) || isThat(read, at) || read.is(at, 'subordinator') || read.ownCueAt(at)?.last === at + 1;
}

/** Joining words and who was told may stand before a source: «И журналистам Рогов сказал». */
const OPENING: readonly WordClass[] = ['conjunction', 'leadOff', 'addressee'];

/** The phrase that names somebody among the words [start, end): circumstances at both of its ends are left out. */
function nounPhrase(read: LanguageText, start: number, end: number, plural: boolean): TokenSpan | null {
  let first = start;
  while (first < end && !read.inMarks(first) && (isSoft(read, first) || read.isAny(first, OPENING))) first++;
  if (first >= end) return null;
  if (read.is(end - 1, 'pronoun.person')) return { first: end - 1, last: end };
  const preposition = find(
    first,
    end,
    (at) => !read.inMarks(at) && read.is(at, 'preposition') && (at === first || !read.is(at, 'attributive')),
  );
  if (preposition === null) return { first: nominativeFrom(read, first, end) ?? first, last: end };
  if (preposition > first) {
    // «выступивший на форуме премьер-министр …»: a participle with what belongs to it, then the office.
    const head = allAdjectives(read, first, preposition) ? headAfterCircumstance(read, preposition, end) : null;
    if (head !== null) return nounPhrase(read, head, end, plural);
    // «уполномоченная по правам ребёнка Софья Ларина»: the name right before the cue takes the words between with it.
    const whole =
      !opensOccasion(read, preposition) &&
      !hasName(read, first, preposition) &&
      nameEndingAt(read, end, preposition + 1) !== null;
    const start = nominativeFrom(read, first, preposition) ?? first;
    return { first: start, last: whole ? end : lastWord(read, start, preposition) };
  }
  // «в ведомстве сообщили»: nobody is named but the place the words come from.
  const object = preposition + 1;
  const alone = object < end && find(object, end, (at) => read.is(at, 'preposition')) === null;
  const isPlace = alone && plural && read.is(preposition, 'place') && !read.is(object, 'pronoun.object');
  const place = isPlace ? { first: object, last: beforeHearer(read, object, end) } : null;
  const head = headAfterCircumstance(read, preposition, end);
  if (head === null) return place ?? ownerOfDocument(read, preposition, end);
  if (place !== null && !read.is(head, 'role.base')) return place;
  return nounPhrase(read, head, end, plural);
}

/** «в мэрии | корреспонденту «Вестника» | сообщили». */
const beforeHearer = (read: LanguageText, first: number, end: number): number =>
  find(first + 1, end, (at) => !read.inMarks(at) && read.is(at, 'addressee')) ?? end;

function allAdjectives(read: LanguageText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isAdjective(read.norm(at)) || read.is(at, 'role')) return false;
  return true;
}

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
