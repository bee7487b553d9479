import type { TokenizedText } from './tokenized-text.ts';

/**
 * Whether a full stop belongs to the word before it and ends no sentence: after a known abbreviation ("Dr."), an initial ("A.") or
 * letters with dots between them ("U.S.").
 */
export function isAbbreviationDot(read: Pick<TokenizedText, 'tokens' | 'lexicon'>, at: number): boolean {
  const dot = read.tokens[at];
  const word = read.tokens[at - 1];
  if (dot?.norm !== '.' || word?.kind !== 'word' || word.end !== dot.start) return false;
  const isInitial = word.end - word.start === 1 && word.capital;
  return isInitial || read.lexicon.is(word.norm, 'abbreviation') || word.norm.includes('.');
}
