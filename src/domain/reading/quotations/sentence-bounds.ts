import { isSpace, isTerminator } from '../../text/characters.ts';
import { isAbbreviationDot } from '../abbreviation-dot.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** Where the first sentence after `from` ends, at `limit` the latest; UTF-16. For use before sentences are known. */
export function sentenceEndAfter(read: TokenizedText, from: number, limit: number): number {
  const { first, last } = read.rangeOf({ start: from, end: limit });
  for (let at = first; at + 1 < last; at++) {
    if (!isTerminator(read.norm(at)) || isAbbreviationDot(read, at)) continue;
    const isApart = read.startOf(at + 1) > read.endOf(at);
    if (isApart && (read.isCapital(at + 1) || read.isPunctuation(at + 1))) return read.endOf(at);
  }
  return limit;
}

/** The start of the sentence that holds `at`, not before `floor`; the terminator that ends the quotation itself is passed over. UTF-16. */
export function sentenceStartBefore(text: string, at: number, floor: number): number {
  if (at <= floor) return at;
  let start = at - 1;
  while (start > floor && endsWords(text[start] as string)) start--;
  while (start > floor && !(isTerminator(text[start - 1] as string) && isSpace(text[start] as string))) start--;
  while (start < at && (isSpace(text[start] as string) || '.,;:'.includes(text[start] as string))) start++;
  return start;
}

const endsWords = (char: string): boolean => isSpace(char) || isTerminator(char) || char === ',';
