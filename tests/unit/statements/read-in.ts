import type { Language } from '../../../src/domain/languages/language.ts';
import type { ReadText } from '../../../src/domain/reading/read-text.ts';
import type { TokenSpan } from '../../../src/domain/text/token-span.ts';
import { wordsOf as wordsAt } from '../reading/texts.ts';

export { read as readIn, spanOf as spanIn, tokenOf } from '../reading/texts.ts';

/** The tokens of some words of the text. */
export function tokensOf(read: ReadText<Language>, words: string): TokenSpan {
  const start = read.text.indexOf(words);
  return read.rangeOf({ start, end: start + words.length });
}

/** The words of some tokens; null of none. */
export const wordsOf = (read: ReadText<Language>, tokens: TokenSpan | null | undefined): string | null =>
  wordsAt(read, tokens ?? null);
