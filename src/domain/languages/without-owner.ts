import type { TokenSpan } from '../text/token-span.ts';
import type { LanguageText } from './language.ts';
import { isOwner } from './possessive.ts';

/** The words of a source without the ending of an owner: "the expert's" is the expert, "the Prosecutor's | Office" is the office. */
export function withoutOwner(read: LanguageText, source: TokenSpan): string {
  const words = read.wordsOf(source);
  if (!isOwner(words)) return words;
  return read.isCapital(source.last)
    ? read.wordsOf({ first: source.first, last: source.last + 1 })
    : words.slice(0, -"'s".length);
}
