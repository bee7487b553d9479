import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../framed-language.ts';
import { isPause, isPauseMark } from '../words/breaks.ts';
import { contentEnd } from '../words/content-end.ts';
import { clauseEnd, creditAt } from '../words/credit.ts';
import { introducesWords } from '../words/cues.ts';
import { withoutEndMarks } from '../words/end-marks.ts';
import { isFiller, isThat, pastFillers } from '../words/fillers.ts';
import type { Apart } from './apart.ts';

/** The words after an attribution: null where the sentence says no more, 'no content' where they cannot belong to one. */
export function partBehind(apart: Apart): TokenSpan | null | 'no content' {
  const { read, limit, isClosing } = apart;
  if (isClosing && !isOccasionBehind(apart)) return goesOnSaying(apart) ? null : 'no content';
  let at = isClosing ? clauseEnd(read, apart.last, limit) : apart.last;
  if (at >= limit || withoutEndMarks(read, apart.last, limit) <= at) return null;
  if (creditAt(read, at + 1, limit) !== null) return null;
  if (read.norm(at) === '(') at = pastBrackets(read, at, limit);
  if (!parts(read, at))
    return isClosing || read.language.frames.contents.isPausedAfterAttribution ? 'no content' : null;
  if (isClosing && opensManner(read, at)) return null;
  while (at < limit && parts(read, at)) at++;
  if (isClosing && !goesOnAt(apart, at)) return null;
  if (isThat(read, at)) at++;
  const last = contentEnd(read, at, limit);
  return last > at ? { first: at, last } : null;
}

/** «…, пояснила она | и пообещала, что …»: a second verb of the same speaker. */
function goesOnSaying({ read, source, last, limit }: Apart): boolean {
  const isNamed = read.isCapital(source.last - 1) || read.isAny(source.first, ['pronoun.person', 'role.base']);
  if (!isNamed || !read.is(last, 'conjunction')) return false;
  const verb = pastFillers(read, last + 1, limit);
  const cue = read.ownCueAt(verb);
  return cue !== null && introducesWords(cue);
}

/** After a closing attribution only a circumstance may follow before the next pause: «в интервью газете», «նիստի ժամանակ». */
function isOccasionBehind({ read, last, limit }: Apart): boolean {
  const end = clauseEnd(read, last, limit);
  for (let at = last; at < end; at++)
    if (read.ownCueAt(at) !== null || isThat(read, at) || read.isQuoted(at)) return false;
  if (end > last && !read.language.frames.contents.opensCircumstance(read, last)) return false;
  // «…, заявил о заморозке»: the object of the cue, not the occasion.
  return !read.is(last, 'attributive');
}

const parts = (read: FramedText, at: number): boolean =>
  isPause(read, at) || isPauseMark(read, at) || read.norm(at) === ':';

/** «…, ընդգծեց նախարարը՝ ելույթ ունենալով …»: how or where it was said. */
const opensManner = (read: FramedText, at: number): boolean =>
  isPauseMark(read, at) && read.language.frames.contents.opensManner(read, at) && read.ownCueAt(at + 1) === null;

/** Whether the content goes on behind a closing attribution and its pause. */
function goesOnAt({ read, limit }: Apart, at: number): boolean {
  // «…, говорит источник, знакомый с ходом переговоров»: more about the source.
  if (read.language.frames.contents.describesSource(read, at)) return false;
  let word = at;
  while (word < limit && (isFiller(read, word) || read.is(word, 'conjunction'))) word++;
  // «…, сказал мэр, добавив, что …»: a second attribution, not the rest of the content.
  const next = read.ownCueAt(word);
  return next === null || !introducesWords(next);
}

/** Passes over an aside in brackets after the source. */
function pastBrackets(read: FramedText, opening: number, limit: number): number {
  for (let at = opening + 1; at < limit; at++) if (read.norm(at) === ')') return at + 1;
  return opening;
}
