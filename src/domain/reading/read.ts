import { atOnce, type Steps } from '../text/steps.ts';
import { quotationsInSteps } from './quotations/quotations.ts';
import { ReadText } from './read-text.ts';
import { quotationOfTokens, sentencesInSteps } from './sentences.ts';
import { type ReadingRules, TokenizedText } from './tokenized-text.ts';

/*
 * How a text is read. Each step sees what the ones before it found; nothing turns back, and nothing names a language:
 * its rules come in from the side.
 *
 *      text ──► TokenizedText ───────► Quotation[] ──────────► Sentence[] ──► ReadText
 *               tokens, paragraphs,    marks paired, nested,   a quotation    all of it, with
 *               cues of saying         repaired; turns and     counts as      what is a name
 *                                      asides cut out          one piece      in marks
 *                     ▲                      ▲                     ▲              ▲
 *       ReadingRules: lexicon, words         quotations            sentences      quotations.isName
 *
 * In reading order: tokenized-text, cue, function-words, source-after-cue, source-before-cue, attribution; quotation,
 * quotations/ (marks, mark-role, mark-nesting, quotation-scan, opening, closing, unclosed-attribution, transcript-turns, asides);
 * sentence-end, sentences; read-text. What those ask who read names and offices: capital-words, office-run. A language's reader of clauses answers by clause-reader and reported-clause.
 */

/** Reads a text by the rules of its language: tokens first, then quotations, then sentences. */
export const readText = <Rules extends ReadingRules>(text: string, language: Rules): ReadText<Rules> =>
  atOnce(readInSteps(text, language));

/** The same in steps, of which the longest cuts the text into tokens. */
export function* readInSteps<Rules extends ReadingRules>(text: string, language: Rules): Steps<ReadText<Rules>> {
  const words = new TokenizedText(text, language);
  yield;
  const quotations = yield* quotationsInSteps(words);
  yield;
  const quotationOf = yield* quotationOfTokens(words, quotations);
  const sentences = yield* sentencesInSteps(words, quotations, quotationOf);
  yield;
  return new ReadText(words, quotations, quotationOf, sentences);
}
