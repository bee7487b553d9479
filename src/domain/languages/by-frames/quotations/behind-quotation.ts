import type { Cue } from '../../../reading/cue.ts';
import { FULL_STOPS } from '../../../text/script-marks.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuedAttribution, FramedText, QuotationEnd } from '../framed-language.ts';
import type { SharedFrame } from '../frames/shared-frame.ts';
import { voicing } from '../frames/voicing.ts';
import { isClauseDash, isInnerDot, isPause } from '../words/breaks.ts';
import { introducesWords } from '../words/cues.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { beforeAgency } from '../words/outlets.ts';
import { isConverb, pastConverb } from '../words/past-converb.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';

/** Between a quotation and the cue after it a source or an occasion may stand. */
const FURTHEST_CUE = 26;
const ENDS = `.:;!?…${FULL_STOPS}`;

/**
 * The attribution right after a quotation: «…», - отметил он; «…» — такими словами инструктор предупредил рыбаков;
 * «…»,- հարցազրույցում ասել է ներկայացուցիչը.
 */
export const behindQuotationFrame: SharedFrame<QuotationEnd, CuedAttribution> = {
  name: '«CONTENT», CUE SOURCE',
  read(place) {
    const { read, limit } = place;
    const { at, isParted } = attributionStart(place);
    // «…», — с таким заявлением выступил посол.
    const pointsBack = isParted && read.lexicon.backReferences.match(read.tokens, at) !== null;
    for (let next = at; next < Math.min(limit, at + FURTHEST_CUE); next++) {
      if (read.isQuoted(next) || isThat(read, next) || (!read.inMarks(next) && stops(read, next, at))) return null;
      const cue = read.ownCueAt(next) ?? (pointsBack ? voicing(read, next) : null);
      if (cue === null || !attributes(cue)) continue;
      // Without a comma or a dash the words after a quotation go on with its sentence, unless the cue stands right there.
      if (!isParted && (next > at + 1 || !place.opensSentence)) return null;
      const source = sourceBeside(read, cue, at, limit);
      return source === null && next > at && !isAllFillers(read, at, next)
        ? null
        : { cue, source: withoutAgency(read, cue, source) };
    }
    return null;
  },
};

/** «…», — цитирует Рогова агентство: the agency behind the one who is quoted is no part of the source. */
const withoutAgency = (read: FramedText, cue: Cue, source: TokenSpan | null): TokenSpan | null =>
  source === null || !read.is(cue.first, 'passesOn') ? source : beforeAgency(read, source);

/** Where an attribution may begin, and whether a comma or a dash parts it from the quotation. */
export function attributionStart({ read, from, limit }: QuotationEnd): {
  readonly at: number;
  readonly isParted: boolean;
} {
  let at = from;
  while (at < limit && isPause(read, at)) at++;
  const isParted = at > from;
  return { at: isParted ? pastConverb(read, at, limit) : at, isParted };
}

const attributes = (cue: Cue): boolean =>
  introducesWords(cue) || cue.classes.has('accordingTo') || cue.classes.has('ownWords') || cue.classes.has('wordsOf');

function sourceBeside(read: FramedText, cue: Cue, at: number, limit: number): TokenSpan | null {
  if (cue.classes.has('ownWords')) return { first: cue.first + 1, last: cue.first + 2 };
  const isInverted = isAllFillers(read, at, cue.first) || read.is(at, 'preposition');
  // «…», — отмечая юбилей завода, …: what stands behind a converb is its object.
  const right = (): TokenSpan | null => (isConverb(read, cue.first) ? null : sourceRightOf(read, cue.last, limit));
  const left = (): TokenSpan | null => sourceLeftOf(read, cue.first, at);
  return isInverted ? (right() ?? left()) : (left() ?? right());
}

function isAllFillers(read: FramedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isFiller(read, at) && !read.is(at, 'leadOff')) return false;
  return true;
}

/** A sentence's end, a colon, or a second pause that opens no aside. */
function stops(read: FramedText, at: number, from: number): boolean {
  if (isInnerDot(read, at)) return false;
  if (read.isMark(at, ENDS)) return read.norm(at) !== '.' || !isBehindInitial(read, at);
  return at > from && isClauseDash(read, at);
}

const isBehindInitial = (read: FramedText, at: number): boolean =>
  read.isWord(at - 1) && read.endOf(at - 1) - read.startOf(at - 1) <= 1;
