import type { TokenSpan } from '../source-phrase.ts';
import {
  cueOf,
  type FrameView,
  is,
  isBreak,
  isCapital,
  isClauseDash,
  isSoft,
  isThat,
  isWord,
  normAt,
} from './frame-view.ts';
import { afterHearer, headAfterCircumstance } from './russian-circumstance.ts';
import { bracketStart, hasName, lastWord, phraseEnd } from './russian-phrase.ts';
import { isPlural, nominativeFrom } from './russian-words.ts';

/** A source has at most this many tokens: an office with its organisation and a name. */
const LONGEST_SOURCE = 30;

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
  let start = end;
  const furthest = Math.max(floor, end - LONGEST_SOURCE);
  while (start > furthest && !startsClause(frame, start - 1)) start = bracketStart(frame, start - 1);
  return nounPhrase(frame, start, end, isPlural(normAt(frame, cueFirst)));
}

/** The phrase that follows an inverted cue: «сообщил | журналистам | на брифинге | капитан порта Роман Гущин». */
export function russianSourceAfter(frame: FrameView, from: number, limit: number): TokenSpan | null {
  let at = from;
  const end = Math.min(limit, from + LONGEST_SOURCE);
  while (at < end && isSoft(frame, at)) at++;
  if (is(frame, at, 'pronoun.person')) return { first: at, last: at + 1 };
  at = afterHearer(frame, at, end);
  if (is(frame, at, 'preposition')) {
    const head = headAfterCircumstance(frame, at, end);
    if (head === null) return null;
    at = head;
  }
  if (at >= end || frame.isQuoted(at) || !(isWord(frame, at) || frame.inMarks(at))) return null;
  if (is(frame, at, 'pronoun.person')) return { first: at, last: at + 1 };
  const last = phraseEnd(frame, at, end);
  return last > at ? { first: at, last } : null;
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

/** The phrase that names somebody among the words [start, end): circumstances at both of its ends are left out. */
function nounPhrase(frame: FrameView, start: number, end: number, plural: boolean): TokenSpan | null {
  let first = start;
  while (first < end && (isSoft(frame, first) || is(frame, first, 'conjunction') || is(frame, first, 'leadOff')))
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
    // «уполномоченная по правам ребёнка Софья Ларина»: the name right before the cue takes the words between with it.
    const named = isCapital(frame, end - 1) && isCapital(frame, end - 2) && !is(frame, end - 2, 'preposition');
    const whole = named && !hasName(frame, first, preposition);
    const head = nominativeFrom(frame, first, preposition) ?? first;
    return { first: head, last: whole ? end : lastWord(frame, head, preposition) };
  }
  // «в ведомстве сообщили»: nobody is named but the place the words come from.
  const object = preposition + 1;
  const alone = object < end && find(object, end, (at) => is(frame, at, 'preposition')) === null;
  const isPlace = alone && plural && is(frame, preposition, 'place') && !is(frame, object, 'pronoun.object');
  const place = isPlace ? { first: object, last: end } : null;
  const head = headAfterCircumstance(frame, preposition, end);
  if (head === null || (place !== null && !is(frame, head, 'role.base'))) return place;
  return nounPhrase(frame, head, end, plural);
}

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
