import type { UnclosedAttribution } from '../../../reading/attribution-words.ts';
import { isTerminator } from '../../../text/characters.ts';
import { firstFitting } from '../../frame.ts';
import type { FramedText } from '../framed-language.ts';
import { endsAbbreviation, isClauseDash, isInnerDot } from '../words/breaks.ts';
import { endsPart } from './aside.ts';

const LONGEST = 40;

/**
 * An attribution behind a comma and a dash where the closing mark was lost: «Цены растут, - сказал на брифинге экономист.» The words
 * said end where the comma stands; once they are closed there, the same frame finds their attribution again. Offsets are UTF-16.
 */
export function attributionAfterDash(read: FramedText, from: number, to: number): UnclosedAttribution | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let dash = first + 1; dash < last; dash++) {
    if (!isClauseDash(read, dash) || !endsPart(read.norm(dash - 1))) continue;
    const limit = sentenceEnd(read, dash + 1, Math.min(last, dash + LONGEST));
    const place = { read, from: dash, limit, opensSentence: true };
    const found = firstFitting(read.language.frames.behindQuotations, place)?.found;
    if (found === undefined || found.source === null || !found.cue.classes.has('say')) continue;
    if (read.is(found.source.first, 'pronoun.first')) continue;
    const { cue, source } = found;
    const attribution = { cue, source, last: Math.max(cue.last, source.last) };
    return { attribution, contentEnd: read.endOf(dash - 1) };
  }
  return null;
}

function sentenceEnd(read: FramedText, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (isTerminator(read.norm(at)) && !endsAbbreviation(read, at) && !isInnerDot(read, at)) return at;
  return limit;
}
