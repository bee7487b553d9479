import { domainEnd } from '../languages/english/agency-name.ts';
import { isTerminator } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { attributionAt, isAbbreviationDot } from './attribution.ts';
import { cueAt } from './cue.ts';
import type { Quotation } from './quotation.ts';
import type { TextView } from './text-view.ts';
import { tokenRange } from './text-view.ts';

/** A sentence of the report, as token indices [first, last); a quotation inside it counts as one piece, however many sentences it holds. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/**
 * Readers look at all words of a sentence from each of its words, so what has more than these is cut: at its next comma,
 * or anywhere. It is a list or a table; quotations count as one word.
 */
const LONG = 140;
const TOO_LONG = 180;

/** Cuts every paragraph into sentences, in one pass over the tokens. `quotationOf` holds for each token its quotation's index, -1 outside. */
export function sentencesOf(view: TextView, quotations: readonly Quotation[], quotationOf: Int32Array): Sentence[] {
  const sentences: Sentence[] = [];
  view.paragraphs.forEach((paragraph, number) => {
    const { first, last } = tokenRange(view, paragraph);
    let start = first;
    let pieces = 0;
    for (let at = first; at < last; at++) {
      if ((quotationOf[at] as number) < 0 || quotationOf[at] !== quotationOf[at - 1]) pieces++;
      const isLong = pieces >= LONG && isCuttable(view, quotationOf, at, pieces);
      if (!isLong && !endsSentence(view, quotations, quotationOf, at, last)) continue;
      sentences.push({ first: start, last: at + 1, paragraph: number });
      start = at + 1;
      pieces = 0;
    }
    if (start < last) sentences.push({ first: start, last, paragraph: number });
  });
  return sentences;
}

const isCuttable = (view: TextView, quotationOf: Int32Array, at: number, pieces: number): boolean =>
  (quotationOf[at] as number) < 0 && (pieces >= TOO_LONG || ',;'.includes(view.tokens[at]?.norm ?? ''));

function endsSentence(
  view: TextView,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
  at: number,
  last: number,
): boolean {
  const token = view.tokens[at] as Token;
  const next = view.tokens[at + 1];
  if (at + 1 >= last || next === undefined) return true;
  const inside = quotationOf[at] as number;
  if (inside >= 0) {
    if (quotationOf[at + 1] === inside) return false;
    return (
      endsWithTerminator(view.text, quotations[inside] as Quotation) &&
      startsSentence(next) &&
      !goesOnAfterQuotation(view, at + 1, last)
    );
  }
  if (token.kind !== 'punctuation' || !isSentenceMark(view, at)) return false;
  return startsSentence(next);
}

function isSentenceMark(view: TextView, at: number): boolean {
  const token = view.tokens[at] as Token;
  if (view.lexicon?.lang === 'hy' && (token.norm === '.' || token.norm === ':') && announcesQuotation(view, at))
    return false;
  if (token.norm === '.') return !isAbbreviationDot(view, at) && !isInDomain(view, at);
  if (token.norm === ':' && view.lexicon?.lang === 'hy') return true;
  return isTerminator(token.norm);
}

/** "told RiverPort.Net": a dot inside an outlet's name. */
const isInDomain = (view: TextView, at: number): boolean =>
  view.lexicon?.lang === 'en' && view.tokens[at - 1]?.capital === true && domainEnd(view, at - 1) > at;

/** In Armenian a middle dot (or a colon typed for it) after a cue announces the quotation behind it: «ասել է. «…»». */
function announcesQuotation(view: TextView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (next === undefined || !'"“„«‹<'.includes(next.norm)) return false;
  return [1, 2, 3].some((back) => cueAt(view, at - back)?.last === at);
}

const startsSentence = (token: Token): boolean =>
  token.capital || token.kind === 'number' || '"“«‹<„‘\'([-–—'.includes(token.norm);

const endsWithTerminator = (text: string, quotation: Quotation): boolean => {
  const last = quotation.segments[quotation.segments.length - 1];
  if (last === undefined) return false;
  let end = last.end - 1;
  while (end > last.start && '"”»’\''.includes(text[end] as string)) end--;
  return isTerminator(text[end] as string);
};

/** After a quotation that ends with its own full stop the sentence still goes on when an attribution stands next ("Why?" Name said). */
function goesOnAfterQuotation(view: TextView, at: number, last: number): boolean {
  const attribution = attributionAt(view, at, Math.min(last, at + 14));
  if (
    attribution === null ||
    attribution.source === null ||
    !(attribution.cue.classes.has('say') || attribution.cue.classes.has('ask'))
  )
    return false;
  const after = view.tokens[attribution.last];
  return (
    attribution.last >= last ||
    after === undefined ||
    '.,:'.includes(after.norm) ||
    after.norm === 'in' ||
    after.norm === 'on'
  );
}

/** For each token the index of the quotation that holds it, -1 for the report's own words. */
export function quotationOfTokens(view: TextView, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(view.tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    const { first, last } = tokenRange(view, quotation.outer);
    of.fill(index, first, last);
  });
  return of;
}
