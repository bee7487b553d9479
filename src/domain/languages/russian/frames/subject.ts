import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { data, endsIn } from './data.ts';
import { governs } from './object/government.ts';
import { isAdjective, isConverb, isPlural } from './word-forms.ts';

/**
 * Whether words without a name, an office or a pronoun tell who speaks: a place («отметили в мэрии»), a document («говорится в
 * отчёте»), or a noun in the nominative that ends its clause right behind the cue («…, полагает следствие», «…, сообщает дирекция
 * заповедника»).
 */
export function isSubject(read: FramedText, words: TokenSpan): boolean {
  const cue = cueBefore(read, words.first);
  const isIn = cue !== null && governs(read, cue, 'in') && read.is(words.first - 1, 'place');
  if (isIn && !(isPlural(read.norm(cue.first)) && read.is(words.first, 'organisation'))) return false;
  if (read.is(words.first - 1, 'place')) return true;
  if (cue === null || isConverb(read.norm(cue.first)) || cue.classes.has('show')) return false;
  if (read.is(words.first - 2, 'place')) return !governs(read, cue, 'in');
  return endsClause(read, words);
}

function endsClause(read: FramedText, { first, last }: TokenSpan): boolean {
  if (!isBreak(read, last)) return false;
  let head = first;
  while (head < last - 1 && isAdjective(read.norm(head))) head++;
  if (head >= last || !read.isWord(head) || isFiller(read, head) || read.isAny(head, NO_SUBJECT)) return false;
  return !endsIn(read.norm(head), data.obliqueEndings);
}

const NO_SUBJECT = ['pronoun.object', 'pronoun.thing', 'preposition', 'addressee', 'occasion', 'conjunction'] as const;

/** Only the time of saying may stand between: «сообщил | в четверг | департамент статистики». */
const FURTHEST_CUE = 5;

function cueBefore(read: FramedText, first: number): Cue | null {
  for (let at = first - 1; at >= first - FURTHEST_CUE; at--) {
    const cue = read.ownCueAt(at);
    if (cue !== null) return cue;
    if (isBreak(read, at)) return null;
  }
  return null;
}
