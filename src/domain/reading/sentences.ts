import { isTerminator } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { attributionAt, isAbbreviationDot } from './attribution.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import type { TokenizedText } from './tokenized-text.ts';

/**
 * Readers look at all words of a sentence from each of its words, so what has more than these is cut: at its next comma,
 * or anywhere. It is a list or a table; quotations count as one word.
 */
const LONG = 140;
const TOO_LONG = 180;

/** Cuts every paragraph into sentences, in one pass over the tokens. `quotationOf` holds for each token its quotation's index, -1 outside. */
export function sentencesOf(
  read: TokenizedText,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
): Sentence[] {
  const sentences: Sentence[] = [];
  read.paragraphs.forEach((paragraph, number) => {
    const { first, last } = read.rangeOf(paragraph);
    let start = first;
    let pieces = 0;
    for (let at = first; at < last; at++) {
      if ((quotationOf[at] as number) < 0 || quotationOf[at] !== quotationOf[at - 1]) pieces++;
      const isLong = pieces >= LONG && isCuttable(read, quotationOf, at, pieces);
      if (!isLong && !endsSentence(read, quotations, quotationOf, at, last)) continue;
      sentences.push({ first: start, last: at + 1, paragraph: number });
      start = at + 1;
      pieces = 0;
    }
    if (start < last) sentences.push({ first: start, last, paragraph: number });
  });
  return sentences;
}

const isCuttable = (read: TokenizedText, quotationOf: Int32Array, at: number, pieces: number): boolean =>
  (quotationOf[at] as number) < 0 && (pieces >= TOO_LONG || ',;'.includes(read.norm(at)));

function endsSentence(
  read: TokenizedText,
  quotations: readonly Quotation[],
  quotationOf: Int32Array,
  at: number,
  last: number,
): boolean {
  const token = read.tokens[at] as Token;
  const next = read.tokens[at + 1];
  if (at + 1 >= last || next === undefined) return true;
  const inside = quotationOf[at] as number;
  if (inside >= 0) {
    if (quotationOf[at + 1] === inside) return false;
    return (
      endsWithTerminator(read.text, quotations[inside] as Quotation) &&
      startsSentence(next) &&
      !goesOnAfterQuotation(read, at + 1, last)
    );
  }
  if (token.kind !== 'punctuation' || !isSentenceMark(read, at)) return false;
  return startsSentence(next);
}

function isSentenceMark(read: TokenizedText, at: number): boolean {
  const token = read.tokens[at] as Token;
  if (read.lexicon.lang === 'hy' && (token.norm === '.' || token.norm === ':') && announcesQuotation(read, at))
    return false;
  if (token.norm === '.') return !isAbbreviationDot(read, at) && !read.language.sentences.isDotInName(read, at);
  if (token.norm === ':' && read.lexicon.lang === 'hy') return true;
  return isTerminator(token.norm);
}

/** In Armenian a middle dot (or a colon typed for it) after a cue announces the quotation behind it: «ասել է. «…»». */
function announcesQuotation(read: TokenizedText, at: number): boolean {
  const next = read.tokens[at + 1];
  if (next === undefined || !'"“„«‹<'.includes(next.norm)) return false;
  return [1, 2, 3].some((back) => read.cueAt(at - back)?.last === at);
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
function goesOnAfterQuotation(read: TokenizedText, at: number, last: number): boolean {
  const attribution = attributionAt(read, at, Math.min(last, at + 14));
  if (
    attribution === null ||
    attribution.source === null ||
    !(attribution.cue.classes.has('say') || attribution.cue.classes.has('ask'))
  )
    return false;
  const after = read.tokens[attribution.last];
  return (
    attribution.last >= last ||
    after === undefined ||
    '.,:'.includes(after.norm) ||
    after.norm === 'in' ||
    after.norm === 'on'
  );
}

/** For each token the index of the quotation that holds it, -1 for the report's own words. */
export function quotationOfTokens(read: TokenizedText, quotations: readonly Quotation[]): Int32Array {
  const of = new Int32Array(read.tokens.length).fill(-1);
  quotations.forEach((quotation, index) => {
    const { first, last } = read.rangeOf(quotation.outer);
    of.fill(index, first, last);
  });
  return of;
}
