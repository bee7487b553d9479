import type { Aside } from '../../reading/quotation.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { LanguageText } from '../language.ts';
import { introducesWords, isClauseDash, isSoft } from './frame-view.ts';
import { isConverb } from './past-converb.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

const LONGEST_ASIDE = 40;

/** The first attribution inside quoted words after which the words go on; null in languages that never write so. */
export function asideIn(read: LanguageText, from: number, to: number): Aside | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first + 1; at < last; at++) {
    if (!isClauseDash(read, at) || !endsPart(read.norm(at - 1))) continue;
    const aside = asideAt(read, at, Math.min(last, at + LONGEST_ASIDE));
    if (aside !== null) return aside;
  }
  return null;
}

export const endsPart = (norm: string): boolean =>
  norm === ',' || norm === '…' || norm === '?' || norm === '!' || isTerminator(norm);

function asideAt(read: LanguageText, dash: number, limit: number): Aside | null {
  const found = attribution(read, dash + 1, limit);
  if (found === null) return null;
  const end = endOfAttribution(read, found.last, limit);
  const opening = isClauseDash(read, end) ? end : end + 1;
  if (opening + 1 >= limit || !isDash(read.norm(opening)) || !isClauseDash(read, opening)) return null;
  const next = read.tokens[opening + 1];
  const closed = read.tokens[dash - 1];
  if (next === undefined || closed === undefined) return null;
  return {
    from: closed.norm === ',' ? closed.start : closed.end,
    to: next.start,
    cue: found.cue,
    source: found.source,
  };
}

/** Up to its pause; a comma with a converb behind it is none: «сказал посол, отвечая на вопрос, когда подпишут договор, - …». */
function endOfAttribution(read: LanguageText, from: number, limit: number): number {
  let at = from;
  let goesOn = false;
  while (at < limit && !isClauseDash(read, at)) {
    const isComma = read.norm(at) === ',';
    goesOn ||= isComma && isConverb(read, at + 1);
    if (endsPart(read.norm(at)) && !(isComma && goesOn && !isClauseDash(read, at + 1))) break;
    at++;
  }
  return at;
}

function attribution(
  read: LanguageText,
  from: number,
  limit: number,
): { cue: TokenSpan; source: TokenSpan; last: number } | null {
  let at = from;
  while (at < limit && isSoft(read, at)) at++;
  const inverted = read.ownCueAt(at);
  if (inverted !== null && introducesWords(inverted)) {
    const source = sourceRightOf(read, inverted.last, limit);
    return source === null ? null : { cue: inverted, source, last: source.last };
  }
  for (let next = from + 1; next < Math.min(limit, from + 12); next++) {
    if (endsPart(read.norm(next))) return null;
    const cue = read.ownCueAt(next);
    if (cue === null || !introducesWords(cue)) continue;
    const source = sourceLeftOf(read, cue.first, from);
    return source === null ? null : { cue, source, last: cue.last };
  }
  return null;
}
