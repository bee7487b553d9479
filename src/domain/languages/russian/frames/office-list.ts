import { cueOf, type FrameView, is, isBreak, isCapital, isThat, isWord, normAt } from '../../by-frames/frame-view.ts';
import { isInitialDot, nameEndingAt } from './name.ts';

/** «министр образования, науки, культуры и спорта»: an office has at most this many tokens. */
const LONGEST_OFFICE = 18;

/**
 * The end of an office that names several fields, with the name after it: «министр образования | , науки, культуры и спорта
 * Жанна Андреасян». `joint` is its first comma or «и»; null when no list with «и» and a name stands there.
 */
export function listedOfficeEnd(frame: FrameView, first: number, joint: number, limit: number): number | null {
  if (!holdsOffice(frame, first, joint)) return null;
  let joined = false;
  const furthest = Math.min(limit, joint + LONGEST_OFFICE);
  for (let at = joint; at < furthest; at++) {
    if (isCapital(frame, at)) {
      let end = at;
      while (end < furthest && (isCapital(frame, end) || isInitialDot(frame, end))) end++;
      return joined && nameEndingAt(frame, end, joint) !== null ? end : null;
    }
    if (is(frame, at, 'conjunction')) joined = true;
    else if (!isField(frame, at) && normAt(frame, at) !== ',') return null;
  }
  return null;
}

/** The office to which the words after a comma belong, when those before it are its other fields; its first token. */
export function listedOfficeStart(frame: FrameView, comma: number, end: number, floor: number): number | null {
  if (!joinsLast(frame, comma + 1, end)) return null;
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_OFFICE); at--) {
    if (is(frame, at, 'role.base')) return at;
    if (!isField(frame, at) && normAt(frame, at) !== ',') return null;
  }
  return null;
}

const joinsLast = (frame: FrameView, from: number, end: number): boolean => {
  for (let at = from; at < Math.min(end, from + 5); at++) {
    if (is(frame, at, 'conjunction')) return at > from;
    if (!isField(frame, at)) return false;
  }
  return false;
};

function holdsOffice(frame: FrameView, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (is(frame, at, 'role.base')) return true;
  return false;
}

/** A field of an office: a common noun or its adjective. */
const isField = (frame: FrameView, at: number): boolean =>
  isWord(frame, at) &&
  !isCapital(frame, at) &&
  !isBreak(frame, at) &&
  !isThat(frame, at) &&
  cueOf(frame, at) === null &&
  !NO_FIELD.some((name) => is(frame, at, name));

const NO_FIELD = ['preposition', 'subordinator', 'pronoun.person', 'role.base', 'addressee', 'adverb', 'weekday'];
