import type { CueClass } from '../../../lexicon/word-classes.ts';
import { isCueOf } from '../../../reading/cue.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak, isPauseMark } from '../../by-frames/words/breaks.ts';
import { contentEnd } from '../../by-frames/words/content-end.ts';
import { withoutEndMarks } from '../../by-frames/words/end-marks.ts';
import { pastFillers } from '../../by-frames/words/fillers.ts';
import { data } from './data.ts';
import { isConverb } from './word-forms.ts';

const VERBS: readonly CueClass[] = ['say', 'tell', 'believe', 'ask', 'urge', 'call', 'appraise', 'other'];

/**
 * Where an object ends that is said without a clause of its own: where a content would, or before a second verb of its speaker
 * («… բացել փողոցը | և հույս հայտնեց, որ»), before a clause of the report's own («…, | բայց այն դեռ չի երևում») or before how it was said.
 */
export function objectEnd(read: FramedText, first: number, limit: number): number {
  const end = contentEnd(read, first, limit);
  const isAside = isInRelative(read, first);
  for (let at = first + 1; at < end; at++)
    if (!read.inMarks(at) && ((isAside && read.norm(at) === ',') || endsObject(read, at, limit)))
      return withoutEndMarks(read, first, at);
  return end;
}

/** «Քաղաքապետը, | ում մեղադրում են կեղծելու մեջ, | …»: the verb stands in a clause about the word before its comma. */
function isInRelative(read: FramedText, first: number): boolean {
  for (let at = first - 1; at > first - FURTHEST_RELATIVE; at--) {
    if (data.relatives.includes(read.norm(at)) && read.norm(at - 1) === ',') return true;
    if (isBreak(read, at)) return false;
  }
  return false;
}

const FURTHEST_RELATIVE = 6;

/** «պահանջում է հետաձգել որոշումը | և արդեն ստորագրահավաք է սկսել»: adverbs and then a clause with a verb of its own. */
function isFiniteBehind(read: FramedText, joint: number, limit: number): boolean {
  const first = pastFillers(read, joint + 1, limit);
  if (first === joint + 1) return false;
  for (let at = first; at < Math.min(limit, first + FURTHEST_VERB); at++) {
    if (isBreak(read, at)) return false;
    if (read.is(at, 'auxiliary')) return true;
  }
  return false;
}

const FURTHEST_VERB = 4;

function endsObject(read: FramedText, at: number, limit: number): boolean {
  if (read.norm(at) === ':') return true;
  if (isPauseMark(read, at)) return isConverb(read.norm(at + 1)) || isConverb(read.norm(at + 2));
  const isComma = read.norm(at) === ',';
  if (isComma && (data.partingWords.includes(read.norm(at + 1)) || read.is(at + 1, 'pronoun.person'))) return true;
  if (!read.is(at, 'conjunction')) return false;
  if (isFiniteBehind(read, at, limit)) return true;
  const verb = pastFillers(read, at + 1, limit);
  return isCueOf(read.ownCueAt(verb), VERBS) || read.is(verb, 'pronoun.person');
}
