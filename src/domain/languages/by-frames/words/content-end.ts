import type { CueClass } from '../../../lexicon/word-classes.ts';
import { isCueOf } from '../../../reading/cue.ts';
import type { FramedText } from '../framed-language.ts';
import { isPauseMark } from './breaks.ts';
import { creditAt } from './credit.ts';
import { takesClause } from './cues.ts';
import { withoutEndMarks } from './end-marks.ts';
import { isFiller, isThat } from './fillers.ts';

/**
 * Where a content that begins at `first` ends: with its sentence, or before a second attribution that goes on with the same
 * speaker («…, и добавил, что …», «…, добавив: «…»»), or before an agency's credit.
 */
export function contentEnd(read: FramedText, first: number, limit: number): number {
  for (let at = first + 1; at < limit; at++)
    if (!read.isQuoted(at) && (endsContent(read, at, limit) || isListEnd(read, first, at)))
      return withoutEndMarks(read, first, at);
  return withoutEndMarks(read, first, limit);
}

/** «…, что мост готов; в порту молчат»: a semicolon ends what is said, unless a colon has opened a list in it. */
function isListEnd(read: FramedText, first: number, semicolon: number): boolean {
  if (read.norm(semicolon) !== ';' || read.inMarks(semicolon)) return false;
  for (let at = first; at < semicolon; at++) if (read.norm(at) === ':') return false;
  return true;
}

function endsContent(read: FramedText, at: number, limit: number): boolean {
  const isPause = read.isMark(at, ',;') || isPauseMark(read, at);
  if (read.language.frames.contents.isPartDot(read, at)) return true;
  if (isPause && (creditAt(read, at + 1, limit) !== null || opensAnotherAccount(read, at))) return true;
  // «…: «…»»: after a paraphrase the speaker's own words.
  if (read.norm(at) === ':' && read.isQuoted(at + 1)) return true;
  const isTurned = read.norm(at) === ',' && read.is(at + 1, 'partsWithoutComma');
  if ((read.norm(at) === ';' || isTurned) && anotherFollows(read, at, limit)) return true;
  return (isPause || read.is(at, 'conjunction')) && goesOnSaying(read, at, limit);
}

/** «…, а по данным МВД, …»: the words of somebody else, set against those before. */
function opensAnotherAccount(read: FramedText, pause: number): boolean {
  const cue = read.is(pause + 1, 'conjunction') ? read.ownCueAt(pause + 2) : null;
  return cue?.classes.has('accordingTo') === true;
}

const FURTHEST_CUE = 12;

/** «…; при этом он выразил уверенность, что …», «…, բայց վարպետները բողոքել էին, որ …»: after a semicolon or "but" an attribution with a subject of its own. */
function anotherFollows(read: FramedText, semicolon: number, limit: number): boolean {
  for (let at = semicolon + 1; at < Math.min(limit, semicolon + FURTHEST_CUE); at++) {
    const cue = read.ownCueAt(at);
    if (cue !== null && takesClause(cue)) return [0, 1, 2].some((more) => isThat(read, cue.last + more));
    if (read.norm(at) === ',') return false;
  }
  return false;
}

const SECOND_VERB: readonly CueClass[] = ['urge', 'call', 'ask', 'say'];

/** Whether a cue without a subject of its own stands right after a pause, with "that", a colon or a quotation behind it. */
function goesOnSaying(read: FramedText, pause: number, limit: number): boolean {
  let at = pause + 1;
  while (at < limit && (read.is(at, 'conjunction') || isFiller(read, at))) at++;
  const cue = read.ownCueAt(at);
  if (cue === null) return false;
  // «…, и призвал партнёров …»: a second verb of saying with the same subject, whatever it takes.
  const isJoined = read.norm(pause) === ',' && read.is(pause + 1, 'conjunction');
  if (isJoined && isCueOf(cue, SECOND_VERB)) return true;
  return takesClause(cue) && !cue.classes.has('show') && opensContentBehind(read, cue.last, limit);
}

const FURTHEST_CONTENT = 8;

function opensContentBehind(read: FramedText, cueLast: number, limit: number): boolean {
  for (let at = cueLast; at < Math.min(limit, cueLast + FURTHEST_CONTENT); at++) {
    if (read.isQuoted(at)) return at === cueLast;
    if (isThat(read, at) || read.norm(at) === ':') return true;
    if (read.norm(at) === '.' || isPauseMark(read, at)) return at + 1 < limit && read.isQuoted(at + 1);
    if (read.norm(at) === ',' && !isThat(read, at + 1)) return false;
  }
  return false;
}
