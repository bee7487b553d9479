import type { Language } from '../../../src/domain/languages/language.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { readText } from '../../../src/domain/reading/read.ts';
import type { ReadText } from '../../../src/domain/reading/read-text.ts';
import type { Span } from '../../../src/domain/text/span.ts';
import type { TokenSpan } from '../../../src/domain/text/token-span.ts';

/** A text as its language reads it. */
export const readIn = (text: string, lang = 'en'): ReadText<Language> => readText(text, languageFor(lang));

/** Index of the token that some words of the text begin with. */
export function tokenOf(read: ReadText<Language>, words: string): number {
  const start = read.text.indexOf(words);
  const at = read.tokens.findIndex((token) => token.start === start);
  if (start < 0 || at < 0) throw new Error(`no token begins with "${words}"`);
  return at;
}

/** The tokens of some words of the text. */
export function tokensOf(read: ReadText<Language>, words: string): TokenSpan {
  const start = read.text.indexOf(words);
  return read.rangeOf({ start, end: start + words.length });
}

/** Where some words stand in the text. */
export function spanIn(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** The words of some tokens; null stays null. */
export const wordsOf = (read: ReadText<Language>, tokens: TokenSpan | null | undefined): string | null =>
  tokens === null || tokens === undefined ? null : read.wordsOf(tokens);
