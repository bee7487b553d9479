import { isBreak, isSoft, isThat } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { hasName, isInitialDot, nameEndingAt } from './name.ts';
import { opensOccasion } from './occasion.ts';
import { listedOfficeEnd } from './office-list.ts';
import { isAdjective } from './word-forms.ts';

/** The phrase lasts until its clause ends, or until a circumstance begins that no name follows. */
export function phraseEnd(read: LanguageText, first: number, limit: number): number {
  let at = first;
  while (at < limit) {
    if (read.isQuoted(at)) break;
    if (!read.inMarks(at)) {
      if (read.norm(at) === ',') {
        const after = listedOfficeEnd(read, first, at, limit) ?? appositionEnd(read, at, limit);
        if (after !== null) return after;
        break;
      }
      const bracket = bracketEnd(read, at);
      if (bracket !== null && bracket < limit && read.isWord(bracket)) {
        at = bracket;
        continue;
      }
      if (
        isBreak(read, at) ||
        isSoft(read, at) ||
        isThat(read, at) ||
        read.is(at, 'subordinator') ||
        read.is(at, 'addressee') ||
        read.is(at, 'weekday')
      )
        break;
      if (read.is(at, 'conjunction') && !joinsNames(read, at)) {
        const after = listedOfficeEnd(read, first, at, limit);
        if (after !== null) return after;
        break;
      }
      if (read.is(at, 'attributive')) {
        at++;
        continue;
      }
      if (read.is(at, 'preposition')) {
        const name = hasName(read, first, at) ? null : nameAfter(read, at, limit);
        if (name === null) break;
        at = name;
        continue;
      }
      if (at > first && read.ownCueAt(at) !== null) break;
    }
    at++;
  }
  return lastWord(read, first, at);
}

/** «сказал Иванов, глава фонда «Опора».»: an office between the comma and the end of its clause belongs to the source. */
function appositionEnd(read: LanguageText, comma: number, limit: number): number | null {
  let role = comma + 1;
  while (role < limit && read.isWord(role) && isAdjective(read.norm(role))) role++;
  if (!read.is(role, 'role.base')) return null;
  for (let at = role; at < limit; at++) {
    if (read.inMarks(at)) continue;
    if (read.ownCueAt(at) !== null || isThat(read, at)) return null;
    if (isBreak(read, at)) return at;
  }
  return limit;
}

/** «по правам человека Иван Петров», «в Армении Кристина Квин»: where the name ends that follows a circumstance inside the phrase. */
function nameAfter(read: LanguageText, preposition: number, limit: number): number | null {
  for (let at = preposition; at < limit; at++) {
    if (isBreak(read, at) || read.isQuoted(at) || isThat(read, at)) return null;
    if (read.is(at, 'preposition') && opensOccasion(read, at)) return null;
    if (!read.isCapital(at) || (at + 1 < limit && read.isCapital(at + 1))) continue;
    if (nameEndingAt(read, at + 1, preposition + 1) !== null) return at + 1;
  }
  return null;
}

const joinsNames = (read: LanguageText, at: number): boolean =>
  read.isCapital(at + 1) ||
  read.is(at + 1, 'role') ||
  (read.isCapital(at - 1) === false && read.isWord(at + 1) && read.is(at - 1, 'role'));

/** An abbreviation in brackets belongs to the phrase around it: «Организации Договора (ОДСБ)». */
const LONGEST_BRACKET = 4;

export function bracketStart(read: LanguageText, at: number): number {
  if (read.norm(at) !== ')') return at;
  for (let back = at - 1; back >= at - LONGEST_BRACKET; back--) if (read.norm(back) === '(') return back;
  return at;
}

function bracketEnd(read: LanguageText, at: number): number | null {
  if (read.norm(at) !== '(') return null;
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next++) if (read.norm(next) === ')') return next + 1;
  return null;
}

export function lastWord(read: LanguageText, first: number, end: number): number {
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
