import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, FramedText } from '../framed-language.ts';
import { isBreak, isPauseMark } from '../words/breaks.ts';
import { isFiller } from '../words/fillers.ts';
import { isConverb, isFiniteCue } from '../words/past-converb.ts';
import { sourceLeftOf } from '../words/source-words.ts';

/** Between the pause and the verb of the main clause its subject has at most this many tokens. */
const LONGEST_SUBJECT = 24;

/** Where the content of a converb that heads its sentence ends, and who the subject of the main clause behind it is. */
export interface MainClause {
  readonly end: number;
  readonly source: TokenSpan;
}

/**
 * «Отметив, что мост готов, | министр Рогов призвал …»: a converb at the head of its sentence has the subject of the clause behind
 * its content, which begins at a pause with somebody who speaks or is named. Null where no such clause follows.
 */
export function mainClauseBehind(place: CuePlace, start: number): MainClause | null {
  const { read, cue, first, limit } = place;
  if (!isConverb(read, cue.first) || !isAtHead(read, first, cue.first)) return null;
  for (let pause = start + 1; pause < limit; pause++) {
    if (read.inMarks(pause) || !isPause(read, pause)) continue;
    const source = subjectBehind(read, pause + 1, limit);
    if (source !== null) return { end: pause, source };
  }
  return null;
}

const isPause = (read: FramedText, at: number): boolean => read.norm(at) === ',' || isPauseMark(read, at);

function isAtHead(read: FramedText, first: number, cue: number): boolean {
  for (let at = first; at < cue; at++) if (read.isWord(at) && !isFiller(read, at)) return false;
  return true;
}

/** The subject of a verb of saying right behind a pause, else a pronoun, or an office or a name there. */
function subjectBehind(read: FramedText, from: number, limit: number): TokenSpan | null {
  if (read.isAny(from, ['subordinator', 'relative', 'that', 'conjunction'])) return null;
  for (let at = from; at < Math.min(limit, from + LONGEST_SUBJECT); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) break;
    if (isFiniteCue(read, at)) return sourceLeftOf(read, at, from);
  }
  return namedAt(read, from, limit);
}

function namedAt(read: FramedText, from: number, limit: number): TokenSpan | null {
  if (read.is(from, 'pronoun.person')) return { first: from, last: from + 1 };
  if (!read.is(from, 'role.base')) return null;
  let last = from;
  while (last < limit && read.isWord(last) && (read.isCapital(last) || read.is(last, 'role.base'))) last++;
  return last > from + 1 ? { first: from, last } : null;
}
