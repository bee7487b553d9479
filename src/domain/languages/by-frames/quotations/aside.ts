import type { Aside } from '../../../reading/quotation.ts';
import { isDash, isTerminator } from '../../../text/characters.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { Attribution, FramedText, QuotationPlace } from '../framed-language.ts';
import type { SharedFrame } from '../frames/shared-frame.ts';
import { isClauseDash } from '../words/breaks.ts';
import { introducesWords } from '../words/cues.ts';
import { pastFillers } from '../words/fillers.ts';
import { isConverb } from '../words/past-converb.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';

const LONGEST_ASIDE = 40;

/** «CONTENT, - CUE SOURCE, - CONTENT» in one pair of marks: «Мост готов, - сказал Рогов, - но закрыт». */
export const asideFrame: SharedFrame<QuotationPlace, Attribution> = {
  name: '«CONTENT, - CUE SOURCE, - CONTENT»',
  read: ({ aside }) => aside,
};

/** The first attribution inside quoted words after which the words go on; null where none stands there. Offsets are UTF-16. */
export function asideIn(read: FramedText, from: number, to: number): Aside | null {
  const { first, last } = read.rangeOf({ start: from, end: to });
  for (let at = first + 1; at < last; at++) {
    if (!isClauseDash(read, at) || !endsPart(read.norm(at - 1))) continue;
    const aside = asideAt(read, at, Math.min(last, at + LONGEST_ASIDE));
    if (aside !== null) return aside;
  }
  return null;
}

/** What stands before the dash that opens an aside. */
export const endsPart = (mark: string): boolean => mark === ',' || isTerminator(mark);

function asideAt(read: FramedText, dash: number, limit: number): Aside | null {
  const found = attribution(read, dash + 1, limit);
  if (found === null) return null;
  const end = endOfAttribution(read, found.last, limit);
  const opening = isClauseDash(read, end) ? end : end + 1;
  if (opening + 1 >= limit || !isDash(read.norm(opening)) || !isClauseDash(read, opening)) return null;
  return {
    from: read.norm(dash - 1) === ',' ? read.startOf(dash - 1) : read.endOf(dash - 1),
    to: read.startOf(opening + 1),
    cue: found.cue,
    source: found.source,
  };
}

/**
 * Up to its pause; a comma behind which more is told of the saying is none: «сказал посол, отвечая на вопрос, когда подпишут
 * договор, - …», «говорится в сообщении, опубликованном утром. - …».
 */
function endOfAttribution(read: FramedText, from: number, limit: number): number {
  let at = from;
  let goesOn = false;
  while (at < limit && !isClauseDash(read, at)) {
    const isComma = read.norm(at) === ',';
    goesOn ||= isComma && tellsMore(read, at + 1);
    if (endsPart(read.norm(at)) && !(isComma && goesOn && !isClauseDash(read, at + 1))) break;
    at++;
  }
  return at;
}

const tellsMore = (read: FramedText, at: number): boolean =>
  isConverb(read, at) || read.is(at, 'subordinator') || read.language.frames.contents.describesSource(read, at);

interface AsideAttribution {
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
  readonly last: number;
}

/** "CUE SOURCE" at the head of an aside, else "SOURCE CUE" before its next mark. */
function attribution(read: FramedText, from: number, limit: number): AsideAttribution | null {
  const inverted = read.ownCueAt(pastFillers(read, from, limit));
  if (inverted !== null && introducesWords(inverted)) {
    const source = sourceRightOf(read, inverted.last, limit);
    return source === null ? null : { cue: inverted, source, last: source.last };
  }
  for (let at = from + 1; at < Math.min(limit, from + FURTHEST_CUE); at++) {
    if (endsPart(read.norm(at))) return null;
    const cue = read.ownCueAt(at);
    if (cue === null || !introducesWords(cue)) continue;
    const source = sourceLeftOf(read, cue.first, from);
    if (source !== null) return { cue, source, last: cue.last };
    // «…, - на брифинге сказал Рогов. - …»
    const behind = sourceRightOf(read, cue.last, limit);
    return behind === null ? null : { cue, source: behind, last: behind.last };
  }
  return null;
}

const FURTHEST_CUE = 12;
