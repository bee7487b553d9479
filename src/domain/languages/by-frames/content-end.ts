import type { CueClass } from '../../lexicon/word-classes.ts';
import { isCueOf } from '../../reading/cue.ts';
import type { LanguageText } from '../language.ts';
import { creditAt } from './credit.ts';
import { isClauseDash, isSoft, isThat, takesClause } from './frame-view.ts';

/**
 * Where a content that begins at `first` ends: with its sentence, or before a second attribution that goes on with the same
 * speaker («…, и добавил, что …», «…, добавив: «…»»), or before an agency's credit.
 */
export function contentEnd(read: LanguageText, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++) {
    if (read.isQuoted(at)) continue;
    const pause = read.norm(at) === ',' || read.norm(at) === '՝' || read.norm(at) === ';';
    if (pause && (creditAt(read, at + 1, limit) !== null || opensAnotherAccount(read, at)))
      return withoutEndMarks(read, first, at);
    // «…: «…»»: after a paraphrase the speaker's own words.
    if (read.norm(at) === ':' && read.isQuoted(at + 1)) return withoutEndMarks(read, first, at);
    if (read.norm(at) === ';' && anotherFollows(read, at, limit)) return withoutEndMarks(read, first, at);
    if ((pause || read.is(at, 'conjunction')) && goesOnSaying(read, at, limit)) return withoutEndMarks(read, first, at);
  }
  return withoutEndMarks(read, first, limit);
}

/** «…, а по данным МВД, …»: the words of somebody else, set against those before. */
function opensAnotherAccount(read: LanguageText, pause: number): boolean {
  const cue = read.is(pause + 1, 'conjunction') ? read.ownCueAt(pause + 2) : null;
  return cue?.classes.has('accordingTo') === true;
}

/** «…; при этом он выразил уверенность, что …»: after a semicolon an attribution with a subject of its own. */
function anotherFollows(read: LanguageText, semicolon: number, limit: number): boolean {
  for (let at = semicolon + 1; at < Math.min(limit, semicolon + 12); at++) {
    const cue = read.ownCueAt(at);
    if (cue !== null && takesClause(cue)) return [0, 1, 2].some((more) => isThat(read, cue.last + more));
    if (read.norm(at) === ',') return false;
  }
  return false;
}

const SECOND_VERB: readonly CueClass[] = ['urge', 'call', 'ask', 'say'];

/** Whether a cue without a subject of its own stands right after a pause, with "that", a colon or a quotation behind it. */
function goesOnSaying(read: LanguageText, pause: number, limit: number): boolean {
  let at = pause + 1;
  while (at < limit && (read.is(at, 'conjunction') || isSoft(read, at))) at++;
  const cue = read.ownCueAt(at);
  // «…, и призвал партнёров …»: a second verb of saying with the same subject, whatever it takes.
  const joined = read.norm(pause) === ',' && read.is(pause + 1, 'conjunction');
  if (cue !== null && joined && isCueOf(cue, SECOND_VERB)) return true;
  if (cue === null || !takesClause(cue) || cue.classes.has('show')) return false;
  const furthest = Math.min(limit, cue.last + 8);
  for (let next = cue.last; next < furthest; next++) {
    if (read.isQuoted(next)) return next === cue.last;
    if (isThat(read, next) || read.norm(next) === ':') return true;
    if (read.norm(next) === '.' || read.norm(next) === '՝') return read.isQuoted(next + 1);
    if (read.norm(next) === ',' && !isThat(read, next + 1)) return false;
  }
  return false;
}

/** Leaves the closing punctuation of a sentence out; a question mark is part of what is said. */
export function withoutEndMarks(read: LanguageText, first: number, end: number): number {
  let last = end;
  while (
    last > first &&
    !read.inMarks(last - 1) &&
    !read.isWord(last - 1) &&
    (('.!…;:,։՝'.includes(read.norm(last - 1)) && !isEllipsisInside(read, last - 1)) || isClauseDash(read, last - 1))
  )
    last--;
  return last;
}

const isEllipsisInside = (read: LanguageText, at: number): boolean =>
  read.norm(at) === '…' && read.norm(at + 1) === ']';
