import type { TokenSpan } from '../../../reading/source-phrase.ts';
import {
  cueEndingAt,
  cueOf,
  type FrameView,
  is,
  isBreak,
  isClauseDash,
  isSoft,
  isThat,
  isWord,
  normAt,
} from '../../by-frames/frame-view.ts';
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
export function russianSourceBefore(frame: FrameView, cueFirst: number, floor: number): TokenSpan | null {
  let end = withoutSoft(frame, cueFirst, floor);
  if (normAt(frame, end - 1) === ',' || isClauseDash(frame, end - 1)) {
    // An aside between commas: «посол, выступая на форуме, заявил».
    const opening = asideStart(frame, end - 1, Math.max(floor, end - LONGEST_SOURCE));
    if (opening === null) return null;
    end = withoutSoft(frame, opening, floor);
  }
  end = beforeBrackets(frame, end, floor);
  const start = clauseStart(frame, end, floor);
  // «Рогов поблагодарил строителей и | заверил»: the subject is that of the verb before.
  if (is(frame, end - 1, 'conjunction')) {
    const verb = cueEndingAt(frame, start);
    if (verb !== null && start < end - 1)
      return russianSourceBefore(frame, verb.first, Math.max(floor, end - LONGEST_SOURCE));
  }
  const plural = isPlural(normAt(frame, cueFirst));
  const phrase = nounPhrase(frame, start, end, plural);
  if (phrase !== null || normAt(frame, start - 1) !== ',') return phrase;
  // «Павел Рогов, инженер проекта, | в беседе с «Вестником» | сказал»: only a circumstance stands after the aside.
  const opening = asideStart(frame, start - 1, Math.max(floor, start - LONGEST_SOURCE));
  return opening === null ? null : nounPhrase(frame, clauseStart(frame, opening, floor), opening, plural);
}

function clauseStart(frame: FrameView, end: number, floor: number): number {
  let start = end;
  const furthest = Math.max(floor, end - LONGEST_SOURCE);
  while (start > furthest && !startsClause(frame, start - 1)) start = bracketStart(frame, start - 1);
  if (normAt(frame, start - 1) !== ',') return start;
  return listedOfficeStart(frame, start - 1, end, floor) ?? start;
}

/** «Павел Рогов | (инженер проекта) | сказал»: an office in brackets at the end is no part of the name. */
function beforeBrackets(frame: FrameView, end: number, floor: number): number {
  if (normAt(frame, end - 1) !== ')') return end;
  let office = false;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_ASIDE); at--) {
    if (normAt(frame, at) === '(') return office ? at : end;
    office ||= is(frame, at, 'role');
  }
  return end;
}

/** The phrase that follows an inverted cue: «сообщил | журналистам | на брифинге | капитан порта Роман Гущин». */
export function russianSourceAfter(frame: FrameView, from: number, limit: number): TokenSpan | null {
  let at = from;
  const end = Math.min(limit, from + LONGEST_SOURCE);
  while (at < end && isSoft(frame, at)) at++;
  if (is(frame, at, 'pronoun.person')) return { first: at, last: at + 1 };
  at = afterHearer(frame, at, end);
  const aside = afterAside(frame, at, end);
  if (aside !== null) at = aside;
  else if (is(frame, at, 'preposition')) {
    const head = headAfterCircumstance(frame, at, end) ?? headAfterComma(frame, at, end);
    const place = head !== null && is(frame, head, 'role.base') ? null : placeThatSpeaks(frame, from, at, end);
    if (head === null || place !== null) return place ?? ownerOfDocument(frame, at, end);
    at = head;
  }
  if (at >= end || frame.isQuoted(at) || !(isWord(frame, at) || frame.inMarks(at))) return null;
  if (is(frame, at, 'pronoun.person')) return { first: at, last: at + 1 };
  const last = phraseEnd(frame, at, end);
  return last > at ? { first: at, last } : null;
}

/** «сказал | на брифинге в пятницу, отвечая на вопросы, | депутат …»: the circumstance has an aside after it. */
function headAfterComma(frame: FrameView, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) === ',') return afterAside(frame, at, end);
    if (isBreak(frame, at) || cueOf(frame, at) !== null) return null;
  }
  return null;
}

/** «говорится | в сообщении | ведомства»: whose the document is. */
function ownerOfDocument(frame: FrameView, preposition: number, end: number): TokenSpan | null {
  let document = preposition + 1;
  while (document < end && isAdjective(normAt(frame, document))) document++;
  const owner = document + 1;
  if (!is(frame, document, 'document') || owner >= end || !isWord(frame, owner)) return null;
  if (['preposition', 'conjunction', 'pronoun.object', 'subordinator'].some((name) => is(frame, owner, name)))
    return null;
  const last = phraseEnd(frame, owner, end);
  return last > owner ? { first: owner, last } : null;
}

/** «сообщили ТАСС | в пресс-службе дороги»: after a plural without a subject the place that the words come from. */
function placeThatSpeaks(frame: FrameView, from: number, preposition: number, end: number): TokenSpan | null {
  const object = preposition + 1;
  if (!isPlural(normAt(frame, from - 1)) || !is(frame, preposition, 'place') || opensOccasion(frame, preposition))
    return null;
  if (object >= end || !isWord(frame, object) || is(frame, object, 'pronoun.object')) return null;
  const last = phraseEnd(frame, object, end);
  return last > object ? { first: object, last } : null;
}

function withoutSoft(frame: FrameView, from: number, floor: number): number {
  let end = from;
  while (end > floor && isSoft(frame, end - 1)) end--;
  return end;
}

function asideStart(frame: FrameView, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) === ',' || (isClauseDash(frame, at) && isClauseDash(frame, closing))) return at;
    if (isBreak(frame, at)) return null;
  }
  return null;
}

function startsClause(frame: FrameView, at: number): boolean {
  if (frame.isQuoted(at)) return true;
  if (frame.inMarks(at) || bracketStart(frame, at) < at) return false;
  return isBreak(frame, at) || isThat(frame, at) || is(frame, at, 'subordinator') || cueOf(frame, at)?.last === at + 1;
}

/** Joining words and who was told may stand before a source: «И журналистам Рогов сказал». */
const OPENING = ['conjunction', 'leadOff', 'addressee'];

/** The phrase that names somebody among the words [start, end): circumstances at both of its ends are left out. */
function nounPhrase(frame: FrameView, start: number, end: number, plural: boolean): TokenSpan | null {
  let first = start;
  while (
    first < end &&
    !frame.inMarks(first) &&
    (isSoft(frame, first) || OPENING.some((name) => is(frame, first, name)))
  )
    first++;
  if (first >= end) return null;
  if (is(frame, end - 1, 'pronoun.person')) return { first: end - 1, last: end };
  const preposition = find(
    first,
    end,
    (at) => !frame.inMarks(at) && is(frame, at, 'preposition') && (at === first || !is(frame, at, 'attributive')),
  );
  if (preposition === null) return { first: nominativeFrom(frame, first, end) ?? first, last: end };
  if (preposition > first) {
    // «выступивший на форуме премьер-министр …»: a participle with what belongs to it, then the office.
    const head = allAdjectives(frame, first, preposition) ? headAfterCircumstance(frame, preposition, end) : null;
    if (head !== null) return nounPhrase(frame, head, end, plural);
    // «уполномоченная по правам ребёнка Софья Ларина»: the name right before the cue takes the words between with it.
    const whole =
      !opensOccasion(frame, preposition) &&
      !hasName(frame, first, preposition) &&
      nameEndingAt(frame, end, preposition + 1) !== null;
    const start = nominativeFrom(frame, first, preposition) ?? first;
    return { first: start, last: whole ? end : lastWord(frame, start, preposition) };
  }
  // «в ведомстве сообщили»: nobody is named but the place the words come from.
  const object = preposition + 1;
  const alone = object < end && find(object, end, (at) => is(frame, at, 'preposition')) === null;
  const isPlace = alone && plural && is(frame, preposition, 'place') && !is(frame, object, 'pronoun.object');
  const place = isPlace ? { first: object, last: beforeHearer(frame, object, end) } : null;
  const head = headAfterCircumstance(frame, preposition, end);
  if (head === null) return place ?? ownerOfDocument(frame, preposition, end);
  if (place !== null && !is(frame, head, 'role.base')) return place;
  return nounPhrase(frame, head, end, plural);
}

/** «в мэрии | корреспонденту «Вестника» | сообщили». */
const beforeHearer = (frame: FrameView, first: number, end: number): number =>
  find(first + 1, end, (at) => !frame.inMarks(at) && is(frame, at, 'addressee')) ?? end;

function allAdjectives(frame: FrameView, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (!isAdjective(normAt(frame, at)) || is(frame, at, 'role')) return false;
  return true;
}

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
