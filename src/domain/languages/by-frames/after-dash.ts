import type { Attribution } from '../../reading/attribution.ts';
import { type TextView, tokenRange } from '../../reading/text-view.ts';
import { isTerminator } from '../../text/characters.ts';
import { endsPart, spokenFrame } from './aside.ts';
import { attributionAfterQuotation } from './beside-quotation.ts';
import { endsAbbreviation, type FrameView, is, isClauseDash, isInnerDot, normAt } from './frame-view.ts';

const LONGEST = 40;

/**
 * An attribution behind a comma and a dash where the closing mark was lost: «Цены растут, - сказал на брифинге экономист.» Null in
 * languages that never write so. The words said end where the comma stands.
 */
export function attributionAfterDash(
  view: TextView,
  from: number,
  to: number,
): { attribution: Attribution; contentEnd: number } | null {
  const frame = spokenFrame(view);
  if (frame === null) return null;
  const { first, last } = tokenRange(view, { start: from, end: to });
  for (let dash = first + 1; dash < last; dash++) {
    if (!isClauseDash(frame, dash) || !endsPart(normAt(frame, dash - 1))) continue;
    const limit = sentenceEnd(frame, dash + 1, Math.min(last, dash + LONGEST));
    const found = attributionAfterQuotation(frame, dash, limit, true);
    if (found === null || found.source === null || !found.cue.classes.has('say')) continue;
    if (is(frame, found.source.first, 'pronoun.first')) continue;
    const { cue, source } = found;
    const attribution = { cue, source, last: Math.max(cue.last, source.last) };
    return { attribution, contentEnd: view.tokens[dash - 1]?.end ?? to };
  }
  return null;
}

function sentenceEnd(frame: FrameView, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (isTerminator(normAt(frame, at)) && !endsAbbreviation(frame, at) && !isInnerDot(frame, at)) return at;
  return limit;
}
