import { armenian } from '../../../../src/domain/languages/armenian/armenian.ts';
import type { FramedLanguage, ReadFramedText } from '../../../../src/domain/languages/by-frames/framed-language.ts';
import { russian } from '../../../../src/domain/languages/russian/russian.ts';
import { readText } from '../../../../src/domain/reading/read.ts';
import type { TokenSpan } from '../../../../src/domain/text/token-span.ts';

export const LANGUAGES: Readonly<Record<'ru' | 'hy', FramedLanguage>> = { ru: russian(), hy: armenian() };

/** A text as frames read it: Armenian where it is written in Armenian letters, else Russian. */
export const framed = (text: string): ReadFramedText => readText(text, LANGUAGES[/[ա-և]/.test(text) ? 'hy' : 'ru']);

/** The first token at which some words begin; the words stand in the text as they are given. */
export function at(read: ReadFramedText, words: string): number {
  const start = read.text.indexOf(words);
  const found = read.tokens.findIndex((token) => token.start === start);
  if (start < 0 || found < 0) throw new Error(`no token begins with: ${words}`);
  return found;
}

/** The first token behind some words. */
export const behind = (read: ReadFramedText, words: string): number => {
  const end = read.text.indexOf(words) + words.length;
  const found = read.tokens.findIndex((token) => token.start >= end);
  return found < 0 ? read.tokens.length : found;
};

/** Found tokens as the words they stand for. */
export const words = (read: ReadFramedText, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : read.wordsOf(tokens);
