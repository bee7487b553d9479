import type { FramedText } from '../../../by-frames/framed-language.ts';
import { isBreak } from '../../../by-frames/words/breaks.ts';
import { contentEnd } from '../../../by-frames/words/content-end.ts';
import { introducesWords, isVerbCue } from '../../../by-frames/words/cues.ts';
import { withoutEndMarks } from '../../../by-frames/words/end-marks.ts';
import { isFiller } from '../../../by-frames/words/fillers.ts';
import { data, endsIn } from '../data.ts';
import { isConverb } from '../word-forms.ts';
import { isInfinitive } from './infinitive.ts';

/**
 * Where a content ends that is no clause of its own: before a second verb with the subject of the cue («призвал закрыть порт | и
 * уехал»), a converb («отверг упрёки, | назвав …»), a colon or a semicolon. `cue` is the last token of the cue's verb.
 */
export function objectEnd(read: FramedText, verb: number, start: number, limit: number): number {
  const furthest = contentEnd(read, start, limit);
  for (let at = start + 1; at < furthest; at++)
    if (!read.inMarks(at) && ends(read, verb, at)) return withoutEndMarks(read, start, at);
  return furthest;
}

function ends(read: FramedText, verb: number, at: number): boolean {
  if (read.isMark(at, ':;')) return true;
  const isComma = read.norm(at) === ',';
  if (!isComma && !read.is(at, 'conjunction')) return false;
  if (isComma && isVerbCue(read, at + 1) && isInRelative(read, verb)) return true;
  if (isComma && isConverb(read.norm(at + 1)) && endsIn(read.norm(at + 1), data.clauseConverbEndings)) return true;
  if (isComma && isConverb(read.norm(at + 1)) && read.ownCueAt(at + 1) !== null) return true;
  if (isComma && read.is(at + 1, 'conjunction') && data.adversative.includes(read.norm(at + 1)))
    return !isInfinitiveSoon(read, at + 2);
  return goesOnWithVerb(read, verb, at) || (isComma && opensAnother(read, at));
}

/** «Мэр, | которого обвиняют в растрате, | назвал …»: the clause of the verb is one about the word before it. */
function isInRelative(read: FramedText, verb: number): boolean {
  for (let at = verb; at > verb - FURTHEST_RELATIVE; at--) {
    if (read.is(at, 'subordinator') && read.norm(at - 1) === ',') return true;
    if (isBreak(read, at)) return false;
  }
  return false;
}

const FURTHEST_RELATIVE = 6;
const FURTHEST_VERB = 4;

/** «… и подарил ему книгу»: a finite verb of the cue's number and gender behind a joining word. */
function goesOnWithVerb(read: FramedText, verb: number, joint: number): boolean {
  let at = joint;
  while (read.norm(at) === ',' || read.is(at, 'conjunction')) at++;
  if (at === joint || (read.norm(joint) === ',' && at === joint + 1)) return false;
  for (let next = at; next < at + FURTHEST_VERB; next++) {
    if (!read.isWord(next) || read.inMarks(next)) return false;
    if (isInfinitive(read.norm(next))) return false;
    if (agrees(read.norm(verb), read.norm(next)) || (isVerbCue(read, next) && isFiniteForm(read, next))) return true;
    if (!isFiller(read, next) && !read.isAny(next, ['pronoun.object', 'preposition', 'subordinator'])) {
      if (next > at) return false;
    }
  }
  return false;
}

/** «прогнозирует … | и просит …»: a second verb of saying, whatever its ending. */
const isFiniteForm = (read: FramedText, at: number): boolean =>
  !isConverb(read.norm(at)) && !isInfinitive(read.norm(at)) && endsIn(read.norm(at), data.finiteEndings);

/** Whether two verbs have one ending: «призвала», «уехала»; «просит», «ждёт». */
function agrees(verb: string, other: string): boolean {
  if (other.length < 4) return false;
  const ending = data.finiteEndings.find((candidate) => plain(verb).endsWith(candidate));
  return ending !== undefined && plain(other).endsWith(ending);
}

const plain = (verb: string): string => (/с[ья]$/.test(verb) ? verb.slice(0, -2) : verb);

/** «не закрывать порт, но | закрыть дорогу»: the content goes on. */
function isInfinitiveSoon(read: FramedText, from: number): boolean {
  for (let at = from; at < from + FURTHEST_VERB; at++) if (isInfinitive(read.norm(at))) return true;
  return false;
}

/** «…, премьер просит неделю»: behind a comma somebody else with a cue. */
function opensAnother(read: FramedText, comma: number): boolean {
  for (let at = comma + 1; at < comma + FURTHEST_VERB; at++) {
    if (!read.isWord(at) || read.isAny(at, ['preposition', 'subordinator', 'relative', 'that'])) return false;
    const cue = at > comma + 1 ? read.ownCueAt(at) : null;
    if (cue !== null && introducesWords(cue) && !isConverb(read.norm(at))) return true;
  }
  return false;
}
