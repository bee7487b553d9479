import type { Language } from '../../../src/domain/languages/language.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { readText } from '../../../src/domain/reading/read.ts';
import type { ReadText } from '../../../src/domain/reading/read-text.ts';
import { TokenizedText } from '../../../src/domain/reading/tokenized-text.ts';
import { type Span, sliceOf } from '../../../src/domain/text/span.ts';
import type { TokenSpan } from '../../../src/domain/text/token-span.ts';

/** A text cut into tokens, with the rules of a language. */
export const tokenized = (text: string, lang = 'en'): TokenizedText<Language> =>
  new TokenizedText(text, languageFor(lang));

/** A text as read by the rules of a language. */
export const read = (text: string, lang = 'en'): ReadText<Language> => readText(text, languageFor(lang));

/** Index of the token that begins where some words begin; the last of them when `which` is -1. */
export function tokenOf(text: TokenizedText, words: string, which = 0): number {
  const offset = which < 0 ? text.text.lastIndexOf(words) : text.text.indexOf(words);
  const at = text.tokens.findIndex((token) => token.start === offset);
  if (offset < 0 || at < 0) throw new Error(`no token begins with "${words}"`);
  return at;
}

/** Where some words stand, UTF-16. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand there`);
  return { start, end: start + words.length };
}

/** The words of some tokens; null of none. */
export const wordsOf = (text: TokenizedText, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : text.wordsOf(tokens);

/** The words of some spans. */
export const slices = (text: string, spans: readonly Span[]): string[] => spans.map((span) => sliceOf(text, span));
