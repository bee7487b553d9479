import type { TokenSpan } from '../source-phrase.ts';
import { isAgency } from './credit.ts';
import {
  cueOf,
  type FrameView,
  is,
  isBreak,
  isCapital,
  isClauseDash,
  isMark,
  isSoft,
  isThat,
  isWord,
  normAt,
} from './frame-view.ts';

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

/** «сообщили», «считают»: a cue without a person in the singular. */
const isPlural = (cue: string): boolean => ['ли', 'лись', 'ют', 'ут', 'ят'].some((ending) => cue.endsWith(ending));

/** An abbreviation in brackets belongs to the phrase around it: «Организации Договора (ОДСБ)». */
const LONGEST_BRACKET = 4;

function bracketStart(frame: FrameView, at: number): number {
  if (normAt(frame, at) !== ')') return at;
  for (let back = at - 1; back >= at - LONGEST_BRACKET; back--) if (normAt(frame, back) === '(') return back;
  return at;
}

function bracketEnd(frame: FrameView, at: number): number | null {
  if (normAt(frame, at) !== '(') return null;
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next++) if (normAt(frame, next) === ')') return next + 1;
  return null;
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

/** Where an office in the nominative begins, the adjectives before it included: «такими словами | главный инструктор …». */
function nominativeFrom(frame: FrameView, first: number, end: number): number | null {
  const role = find(first, end, (at) => !frame.inMarks(at) && is(frame, at, 'role.base'));
  if (role === null) return null;
  let start = role;
  while (start > first && isWord(frame, start - 1) && isAdjective(normAt(frame, start - 1))) start--;
  return start;
}

const ADJECTIVE_ENDINGS = ['ый', 'ий', 'ой', 'ая', 'яя', 'ые', 'ие'];
/** Adjectives and participles in the nominative. */
export const isAdjective = (word: string): boolean =>
  word.length > 4 && ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending));

/** After a preposition the circumstance lasts until an office in the nominative, a pronoun, or a name that is not its own object. */
function headAfterCircumstance(frame: FrameView, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (frame.isQuoted(at) || (isBreak(frame, at) && !frame.inMarks(at))) return null;
    if (frame.inMarks(at) || isMark(frame, at)) continue;
    if (is(frame, at, 'pronoun.person')) return at;
    if (is(frame, at - 1, 'preposition')) continue;
    if (is(frame, at, 'role.base')) return nominativeFrom(frame, preposition + 2, at + 1) ?? at;
    if (!isCapital(frame, at) || isAgency(frame, at)) continue;
    // «в Каменногорске Иван Петров»: the first capital word belongs to the place.
    if (!isCapital(frame, at - 1) || is(frame, at - 2, 'preposition')) return at;
  }
  return null;
}

/** «14 мая»: the day on which it was said. */
const isDate = (frame: FrameView, at: number): boolean =>
  frame.tokens[at]?.kind === 'number' ? is(frame, at + 1, 'month') : is(frame, at, 'month');

/** Passes over who was told: «журналистам», «ТАСС», «газете «Вечерний порт»», «ему». */
function afterHearer(frame: FrameView, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const agency = frame.lexicon.agencies.match(frame.tokens, at);
    if (is(frame, at, 'addressee') || is(frame, at, 'pronoun.object') || isSoft(frame, at) || isDate(frame, at)) at++;
    else if (agency !== null) at += agency.length;
    else if (at > from && frame.inMarks(at) && !frame.isQuoted(at)) at++;
    else break;
  }
  return at;
}

/** The phrase lasts until its clause ends, or until a circumstance begins that no name follows. */
function phraseEnd(frame: FrameView, first: number, limit: number): number {
  let at = first;
  while (at < limit) {
    if (frame.isQuoted(at)) break;
    if (!frame.inMarks(at)) {
      if (normAt(frame, at) === ',') {
        const after = appositionEnd(frame, at, limit);
        if (after !== null) return after;
        break;
      }
      const bracket = bracketEnd(frame, at);
      if (bracket !== null && bracket < limit && isWord(frame, bracket)) {
        at = bracket;
        continue;
      }
      if (
        isBreak(frame, at) ||
        isSoft(frame, at) ||
        isThat(frame, at) ||
        is(frame, at, 'subordinator') ||
        is(frame, at, 'addressee') ||
        is(frame, at, 'weekday')
      )
        break;
      if (is(frame, at, 'conjunction') && !joinsNames(frame, at)) break;
      if (is(frame, at, 'attributive')) {
        at++;
        continue;
      }
      if (is(frame, at, 'preposition')) {
        const name = hasName(frame, first, at) ? null : nameAfter(frame, at, limit);
        if (name === null) break;
        at = name;
        continue;
      }
      if (at > first && cueOf(frame, at) !== null) break;
    }
    at++;
  }
  return lastWord(frame, first, at);
}

/** «сказал Иванов, глава фонда «Опора».»: an office between the comma and the end of its clause belongs to the source. */
function appositionEnd(frame: FrameView, comma: number, limit: number): number | null {
  let role = comma + 1;
  while (role < limit && isWord(frame, role) && isAdjective(normAt(frame, role))) role++;
  if (!is(frame, role, 'role.base')) return null;
  for (let at = role; at < limit; at++) {
    if (frame.inMarks(at)) continue;
    if (cueOf(frame, at) !== null || isThat(frame, at)) return null;
    if (isBreak(frame, at)) return at;
  }
  return limit;
}

/** «по правам человека Иван Петров»: where the two words of a name end that follow a circumstance inside the phrase. */
function nameAfter(frame: FrameView, preposition: number, limit: number): number | null {
  for (let at = preposition + 1; at + 1 < limit; at++) {
    if (isBreak(frame, at) || frame.isQuoted(at) || isThat(frame, at)) return null;
    if (
      isCapital(frame, at) &&
      isCapital(frame, at + 1) &&
      isWord(frame, at - 1) &&
      !is(frame, at - 1, 'preposition') &&
      !isCapital(frame, at - 1)
    )
      return at + 2;
  }
  return null;
}

const joinsNames = (frame: FrameView, at: number): boolean =>
  isCapital(frame, at + 1) ||
  is(frame, at + 1, 'role') ||
  (isCapital(frame, at - 1) === false && isWord(frame, at + 1) && is(frame, at - 1, 'role'));

/** Whether two capital words in a row, or one at the end, stand in [first, last). */
function hasName(frame: FrameView, first: number, last: number): boolean {
  for (let at = first; at + 1 < last; at++)
    if (isCapital(frame, at) && isCapital(frame, at + 1) && at > first) return true;
  return last - first <= 2 && isCapital(frame, last - 1) && !is(frame, last - 1, 'role');
}

function lastWord(frame: FrameView, first: number, end: number): number {
  let last = end;
  while (
    last > first &&
    (!isWord(frame, last - 1) || is(frame, last - 1, 'conjunction')) &&
    !frame.inMarks(last - 1) &&
    frame.tokens[last - 1]?.kind !== 'number' &&
    !isInitialDot(frame, last - 1)
  )
    last--;
  return last;
}

const isInitialDot = (frame: FrameView, at: number): boolean => normAt(frame, at) === '.' && isCapital(frame, at - 1);

function find(from: number, to: number, wanted: (at: number) => boolean): number | null {
  for (let at = from; at < to; at++) if (wanted(at)) return at;
  return null;
}
