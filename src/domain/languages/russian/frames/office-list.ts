import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isThat } from '../../by-frames/words/fillers.ts';
import { isInitialDot, nameEndingAt } from './name.ts';

/** «министр образования, науки, культуры и спорта»: an office has at most this many tokens. */
const LONGEST_OFFICE = 18;

/**
 * The end of an office that names several fields, with the name after it: «министр образования | , науки, культуры и спорта
 * Жанна Андреасян». `joint` is its first comma or «и»; null when no list with «и» and a name stands there.
 */
export function listedOfficeEnd(read: FramedText, first: number, joint: number, limit: number): number | null {
  if (!holdsOffice(read, first, joint)) return null;
  let joined = false;
  const furthest = Math.min(limit, joint + LONGEST_OFFICE);
  for (let at = joint; at < furthest; at++) {
    if (read.isCapital(at)) {
      let end = at;
      while (end < furthest && (read.isCapital(end) || isInitialDot(read, end))) end++;
      return joined && nameEndingAt(read, end, joint) !== null ? end : null;
    }
    if (read.is(at, 'conjunction')) joined = true;
    else if (!isField(read, at) && read.norm(at) !== ',') return null;
  }
  return null;
}

/** The office to which the words after a comma belong, when those before it are its other fields; its first token. */
export function listedOfficeStart(read: FramedText, comma: number, end: number, floor: number): number | null {
  if (!joinsLast(read, comma + 1, end)) return null;
  for (let at = comma - 1; at >= Math.max(floor, comma - LONGEST_OFFICE); at--) {
    if (read.is(at, 'role.base')) return at;
    if (!isField(read, at) && read.norm(at) !== ',') return null;
  }
  return null;
}

/** The last field with the name behind it stands within so many tokens of its comma. */
const FURTHEST_LAST = 5;

function joinsLast(read: FramedText, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + FURTHEST_LAST); at++) {
    if (read.is(at, 'conjunction')) return at > from;
    if (!isField(read, at)) return false;
  }
  return false;
}

function holdsOffice(read: FramedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (read.is(at, 'role.base')) return true;
  return false;
}

/** A field of an office: a common noun or its adjective. */
const isField = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  !read.isCapital(at) &&
  !isBreak(read, at) &&
  !isThat(read, at) &&
  read.ownCueAt(at) === null &&
  !read.isAny(at, NO_FIELD);

const NO_FIELD: readonly WordClass[] = [
  'preposition',
  'subordinator',
  'pronoun.person',
  'role.base',
  'addressee',
  'adverb',
  'weekday',
];
