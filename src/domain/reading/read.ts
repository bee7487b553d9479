import { quotationsOf } from './quotations/quotations.ts';
import { ReadText } from './read-text.ts';
import { quotationOfTokens, sentencesOf } from './sentences.ts';
import { type ReadingRules, TokenizedText } from './tokenized-text.ts';

/** Reads a text by the rules of its language: tokens first, then quotations, then sentences. */
export function readText<Rules extends ReadingRules>(text: string, language: Rules): ReadText<Rules> {
  const words = new TokenizedText(text, language);
  const quotations = quotationsOf(words);
  const quotationOf = quotationOfTokens(words, quotations);
  return new ReadText(words, quotations, quotationOf, sentencesOf(words, quotations, quotationOf));
}
