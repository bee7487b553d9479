import type { TokenSpan } from '../../reading/source-phrase.ts';
import { type TextView, tokenRange } from '../../reading/text-view.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { cueOf, type FrameView, introducesWords, isClauseDash, isSoft, normAt } from './frame-view.ts';
import { isConverb } from './past-converb.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

/** An attribution inside one pair of marks, parted by dashes: «Мы готовы, - сказал посол, - но не любой ценой». */
export interface Aside {
  /** Where the words before it end, and where the words after it begin. */
  readonly from: number;
  readonly to: number;
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
}

const LONGEST_ASIDE = 40;

/** The first attribution inside quoted words after which the words go on; null in languages that never write so. */
export function asideIn(view: TextView, from: number, to: number): Aside | null {
  const frame = spokenFrame(view);
  if (frame === null) return null;
  const { first, last } = tokenRange(view, { start: from, end: to });
  for (let at = first + 1; at < last; at++) {
    if (!isClauseDash(frame, at) || !endsPart(normAt(frame, at - 1))) continue;
    const aside = asideAt(frame, at, Math.min(last, at + LONGEST_ASIDE));
    if (aside !== null) return aside;
  }
  return null;
}

/** Words between marks, seen as if no marks stood around them; null in a language that is not read by frames. */
export function spokenFrame(view: TextView): FrameView | null {
  const { lexicon } = view;
  if (lexicon === null || lexicon.lang === 'en') return null;
  return { view, tokens: view.tokens, lexicon, isQuoted: () => false, inMarks: () => false };
}

export const endsPart = (norm: string): boolean =>
  norm === ',' || norm === '…' || norm === '?' || norm === '!' || isTerminator(norm);

function asideAt(frame: FrameView, dash: number, limit: number): Aside | null {
  const found = attribution(frame, dash + 1, limit);
  if (found === null) return null;
  const end = endOfAttribution(frame, found.last, limit);
  const opening = isClauseDash(frame, end) ? end : end + 1;
  if (opening + 1 >= limit || !isDash(normAt(frame, opening)) || !isClauseDash(frame, opening)) return null;
  const next = frame.tokens[opening + 1];
  const closed = frame.tokens[dash - 1];
  if (next === undefined || closed === undefined) return null;
  return {
    from: closed.norm === ',' ? closed.start : closed.end,
    to: next.start,
    cue: found.cue,
    source: found.source,
  };
}

/** Up to its pause; a comma with a converb behind it is none: «сказал посол, отвечая на вопрос, когда подпишут договор, - …». */
function endOfAttribution(frame: FrameView, from: number, limit: number): number {
  let at = from;
  let goesOn = false;
  while (at < limit && !isClauseDash(frame, at)) {
    const isComma = normAt(frame, at) === ',';
    goesOn ||= isComma && isConverb(frame, at + 1);
    if (endsPart(normAt(frame, at)) && !(isComma && goesOn && !isClauseDash(frame, at + 1))) break;
    at++;
  }
  return at;
}

function attribution(
  frame: FrameView,
  from: number,
  limit: number,
): { cue: TokenSpan; source: TokenSpan; last: number } | null {
  let at = from;
  while (at < limit && isSoft(frame, at)) at++;
  const inverted = cueOf(frame, at);
  if (inverted !== null && introducesWords(inverted)) {
    const source = sourceRightOf(frame, inverted.last, limit);
    return source === null ? null : { cue: inverted, source, last: source.last };
  }
  for (let next = from + 1; next < Math.min(limit, from + 12); next++) {
    if (endsPart(normAt(frame, next))) return null;
    const cue = cueOf(frame, next);
    if (cue === null || !introducesWords(cue)) continue;
    const source = sourceLeftOf(frame, cue.first, from);
    return source === null ? null : { cue, source, last: cue.last };
  }
  return null;
}

/** Cuts the attributions inside a segment out of it. */
export function partsAround(view: TextView, segment: Span): { parts: Span[]; aside: Aside | null } {
  const parts: Span[] = [];
  let first: Aside | null = null;
  let from = segment.start;
  for (let aside = asideIn(view, from, segment.end); aside !== null; aside = asideIn(view, from, segment.end)) {
    first ??= aside;
    parts.push({ start: from, end: aside.from });
    from = aside.to;
  }
  parts.push({ start: from, end: segment.end });
  return { parts: parts.filter((part) => part.start < part.end), aside: first };
}
