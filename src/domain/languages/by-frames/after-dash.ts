import type { Attribution } from '../../reading/attribution-words.ts';
import { isTerminator } from '../../text/characters.ts';
import type { LanguageText } from '../language.ts';
import { endsPart } from './aside.ts';
import { attributionAfterQuotation } from './beside-quotation.ts';
import { endsAbbreviation, isClauseDash, isInnerDot } from './frame-view.ts';

const LONGEST = 40;

/**
 * An attribution behind a comma and a dash where the closing mark was lost: «Цены растут, - сказал на брифинге экономист.» Null in
 * languages that never write so. The words said end where the comma stands.
 */
export function attributionAfterDash(
  read: LanguageText,
  from: number,
  to: number,
): { attribution: Attribution; contentEnd: number } | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let dash = first + 1; dash < last; dash++) {
    if (!isClauseDash(read, dash) || !endsPart(read.norm(dash - 1))) continue;
    const limit = sentenceEnd(read, dash + 1, Math.min(last, dash + LONGEST));
    const found = attributionAfterQuotation(read, dash, limit, true);
    if (found === null || found.source === null || !found.cue.classes.has('say')) continue;
    if (read.is(found.source.first, 'pronoun.first')) continue;
    const { cue, source } = found;
    const attribution = { cue, source, last: Math.max(cue.last, source.last) };
    return { attribution, contentEnd: read.tokens[dash - 1]?.end ?? to };
  }
  return null;
}

function sentenceEnd(read: LanguageText, from: number, limit: number): number {
  for (let at = from; at < limit; at++)
    if (isTerminator(read.norm(at)) && !endsAbbreviation(read, at) && !isInnerDot(read, at)) return at;
  return limit;
}
