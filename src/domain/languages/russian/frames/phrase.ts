import {
  cueOf,
  type FrameView,
  is,
  isBreak,
  isCapital,
  isSoft,
  isThat,
  isWord,
  normAt,
} from '../../by-frames/frame-view.ts';
import { hasName, isInitialDot, nameEndingAt } from './name.ts';
import { opensOccasion } from './occasion.ts';
import { listedOfficeEnd } from './office-list.ts';
import { isAdjective } from './word-forms.ts';

/** The phrase lasts until its clause ends, or until a circumstance begins that no name follows. */
export function phraseEnd(frame: FrameView, first: number, limit: number): number {
  let at = first;
  while (at < limit) {
    if (frame.isQuoted(at)) break;
    if (!frame.inMarks(at)) {
      if (normAt(frame, at) === ',') {
        const after = listedOfficeEnd(frame, first, at, limit) ?? appositionEnd(frame, at, limit);
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
      if (is(frame, at, 'conjunction') && !joinsNames(frame, at)) {
        const after = listedOfficeEnd(frame, first, at, limit);
        if (after !== null) return after;
        break;
      }
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

/** «по правам человека Иван Петров», «в Армении Кристина Квин»: where the name ends that follows a circumstance inside the phrase. */
function nameAfter(frame: FrameView, preposition: number, limit: number): number | null {
  for (let at = preposition; at < limit; at++) {
    if (isBreak(frame, at) || frame.isQuoted(at) || isThat(frame, at)) return null;
    if (is(frame, at, 'preposition') && opensOccasion(frame, at)) return null;
    if (!isCapital(frame, at) || (at + 1 < limit && isCapital(frame, at + 1))) continue;
    if (nameEndingAt(frame, at + 1, preposition + 1) !== null) return at + 1;
  }
  return null;
}

const joinsNames = (frame: FrameView, at: number): boolean =>
  isCapital(frame, at + 1) ||
  is(frame, at + 1, 'role') ||
  (isCapital(frame, at - 1) === false && isWord(frame, at + 1) && is(frame, at - 1, 'role'));

/** An abbreviation in brackets belongs to the phrase around it: «Организации Договора (ОДСБ)». */
const LONGEST_BRACKET = 4;

export function bracketStart(frame: FrameView, at: number): number {
  if (normAt(frame, at) !== ')') return at;
  for (let back = at - 1; back >= at - LONGEST_BRACKET; back--) if (normAt(frame, back) === '(') return back;
  return at;
}

function bracketEnd(frame: FrameView, at: number): number | null {
  if (normAt(frame, at) !== '(') return null;
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next++) if (normAt(frame, next) === ')') return next + 1;
  return null;
}

export function lastWord(frame: FrameView, first: number, end: number): number {
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
