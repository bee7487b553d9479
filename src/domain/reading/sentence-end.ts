import { isTerminator } from '../text/characters.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { isAbbreviationDot } from './abbreviation-dot.ts';
import { attributionAt } from './attribution.ts';
import type { Quotation } from './quotation.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Whether the mark at a token of the report's own words ends a sentence there: one it can end, before what can begin the next. */
export const endsSentence = (read: TokenizedText, at: number): boolean =>
  read.isPunctuation(at) && isSentenceMark(read, at) && startsSentence(read, at + 1);

function isSentenceMark(read: TokenizedText, at: number): boolean {
  const { sentences } = read.language;
  if (sentences.announcesQuotation(read, at)) return false;
  if (read.norm(at) === '.') {
    if (isAbbreviationDot(read, at)) return sentences.endsAtAbbreviation?.(read, at) === true;
    return !sentences.isDotInName(read, at);
  }
  return isTerminator(read.norm(at)) || read.isMark(at, sentences.endMarks);
}

/** Whether a sentence ends with a quotation, before the tokens left in its paragraph: it has its own full stop, and no attribution follows. */
export const endsWithQuotation = (read: TokenizedText, quotation: Quotation, { first, last }: TokenSpan): boolean =>
  hasTerminator(read.text, quotation) &&
  startsSentence(read, first) &&
  !goesOnWithAttribution(read, first, last, lastInside(read.text, quotation) === '.');

const startsSentence = (read: TokenizedText, at: number): boolean =>
  read.isCapital(at) || read.isMark(at, '"“«‹<„‘\'([-–—') || isNumber(read, at);

const isNumber = (read: TokenizedText, at: number): boolean => read.tokens[at]?.kind === 'number';

const hasTerminator = (text: string, quotation: Quotation): boolean => isTerminator(lastInside(text, quotation));

/** The last character of quoted words, marks nested in them left out; empty where there are none. */
function lastInside(text: string, { segments }: Quotation): string {
  const last = segments[segments.length - 1];
  if (last === undefined) return '';
  let end = last.end - 1;
  while (end > last.start && '"”»’\''.includes(text[end] as string)) end--;
  return text[end] as string;
}

/** An attribution behind a quotation is looked for in this many tokens. */
const LONGEST_ATTRIBUTION = 14;

/**
 * After a quotation that ends with a mark of its own the sentence still goes on when an attribution stands next ("Why?" Name said). Behind a full
 * stop, where an attribution asks for a comma, what somebody else does about it is none: "It is signed." | Name disagreed.
 */
function goesOnWithAttribution(read: TokenizedText, from: number, limit: number, isClosed: boolean): boolean {
  const attribution = attributionAt(read, from, Math.min(limit, from + LONGEST_ATTRIBUTION));
  if (attribution === null || attribution.source === null) return false;
  const { classes, first } = attribution.cue;
  if (isClosed && holdsReaction(read, attribution.source.first, first)) return false;
  if (!classes.has('say') && !classes.has('ask')) return false;
  const next = attribution.last;
  return next >= limit || next >= read.tokens.length || read.isMark(next, '.,:') || read.is(next, 'occasionLink');
}

function holdsReaction(read: TokenizedText, from: number, cue: number): boolean {
  for (let at = from; at <= cue; at++) if (read.is(at, 'reacts')) return true;
  return false;
}
