import { creditAt } from './credit.ts';
import { cueOf, type FrameView, is, isClauseDash, isSoft, isThat, isWord, normAt, takesClause } from './frame-view.ts';

/**
 * Where a content that begins at `first` ends: with its sentence, or before a second attribution that goes on with the same
 * speaker («…, и добавил, что …», «…, добавив: «…»»), or before an agency's credit.
 */
export function contentEnd(frame: FrameView, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++) {
    if (frame.isQuoted(at)) continue;
    const pause = normAt(frame, at) === ',' || normAt(frame, at) === '՝' || normAt(frame, at) === ';';
    if (pause && (creditAt(frame, at + 1, limit) !== null || opensAnotherAccount(frame, at)))
      return withoutEndMarks(frame, first, at);
    // «…: «…»»: after a paraphrase the speaker's own words.
    if (normAt(frame, at) === ':' && frame.isQuoted(at + 1)) return withoutEndMarks(frame, first, at);
    if (normAt(frame, at) === ';' && anotherFollows(frame, at, limit)) return withoutEndMarks(frame, first, at);
    if ((pause || is(frame, at, 'conjunction')) && goesOnSaying(frame, at, limit))
      return withoutEndMarks(frame, first, at);
  }
  return withoutEndMarks(frame, first, limit);
}

/** «…, а по данным МВД, …»: the words of somebody else, set against those before. */
function opensAnotherAccount(frame: FrameView, pause: number): boolean {
  const cue = is(frame, pause + 1, 'conjunction') ? cueOf(frame, pause + 2) : null;
  return cue?.classes.has('accordingTo') === true;
}

/** «…; при этом он выразил уверенность, что …»: after a semicolon an attribution with a subject of its own. */
function anotherFollows(frame: FrameView, semicolon: number, limit: number): boolean {
  for (let at = semicolon + 1; at < Math.min(limit, semicolon + 12); at++) {
    const cue = cueOf(frame, at);
    if (cue !== null && takesClause(cue)) return [0, 1, 2].some((more) => isThat(frame, cue.last + more));
    if (normAt(frame, at) === ',') return false;
  }
  return false;
}

/** Whether a cue without a subject of its own stands right after a pause, with "that", a colon or a quotation behind it. */
function goesOnSaying(frame: FrameView, pause: number, limit: number): boolean {
  let at = pause + 1;
  while (at < limit && (is(frame, at, 'conjunction') || isSoft(frame, at))) at++;
  const cue = cueOf(frame, at);
  // «…, и призвал партнёров …»: a second verb of saying with the same subject, whatever it takes.
  const joined = normAt(frame, pause) === ',' && is(frame, pause + 1, 'conjunction');
  if (cue !== null && joined && ['urge', 'call', 'ask', 'say'].some((name) => cue.classes.has(name as 'say')))
    return true;
  if (cue === null || !takesClause(cue) || cue.classes.has('show')) return false;
  const furthest = Math.min(limit, cue.last + 8);
  for (let next = cue.last; next < furthest; next++) {
    if (frame.isQuoted(next)) return next === cue.last;
    if (isThat(frame, next) || normAt(frame, next) === ':') return true;
    if (normAt(frame, next) === '.' || normAt(frame, next) === '՝') return frame.isQuoted(next + 1);
    if (normAt(frame, next) === ',' && !isThat(frame, next + 1)) return false;
  }
  return false;
}

/** Leaves the closing punctuation of a sentence out; a question mark is part of what is said. */
export function withoutEndMarks(frame: FrameView, first: number, end: number): number {
  let last = end;
  while (
    last > first &&
    !frame.inMarks(last - 1) &&
    !isWord(frame, last - 1) &&
    (('.!…;:,։՝'.includes(normAt(frame, last - 1)) && !isEllipsisInside(frame, last - 1)) ||
      isClauseDash(frame, last - 1))
  )
    last--;
  return last;
}

const isEllipsisInside = (frame: FrameView, at: number): boolean =>
  normAt(frame, at) === '…' && normAt(frame, at + 1) === ']';
