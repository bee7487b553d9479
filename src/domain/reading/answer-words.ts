import * as v from 'valibot';
import { PhraseSet } from '../lexicon/phrase-set.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { FURTHEST_ASKING, phrases, RefusalWords, type Refused, refusalWordsSchema } from './refusal-words.ts';
import type { TokenizedText } from './tokenized-text.ts';

export type { Refused } from './refusal-words.ts';

/** Answers that were not given, and where a report goes back to what was before. */
export interface AnswerRules {
  /** The refusal that begins at a token of a sentence: "declined to | comment". */
  refusalAt(read: TokenizedText, at: number, sentence: TokenSpan): Refused | null;
  /** The first token of the question that was not answered, right behind a refusal that ends at `last`: "did not say | whether". */
  questionBehind(read: TokenizedText, last: number, limit: number): number | null;
  /** Whether a paragraph that begins at a token tells what was before: "To recall, …". */
  opensBackground(read: TokenizedText, first: number): boolean;
}

/** The lists of a language's `answers.json`. */
export const answerWordsSchema = v.strictObject({
  refusals: refusalWordsSchema,
  /** At the head of a paragraph that tells what was before: "To recall". */
  background: phrases,
});

export type AnswerWords = v.InferOutput<typeof answerWordsSchema>;

/** What a language tells of refusals and of background by its lists of words. `asksInside`: whether the word at a token holds a question mark. */
export function answersByWords(
  data: AnswerWords,
  asksInside: (read: TokenizedText, at: number) => boolean = () => false,
): AnswerRules {
  const asksAt = (read: TokenizedText, at: number): boolean => read.is(at, 'interrogative') || asksInside(read, at);
  const words = new RefusalWords(data.refusals, asksAt);
  const background = new PhraseSet<true>((set) => set.addForms(data.background, true));
  return {
    refusalAt: (read, at, sentence) => words.at(read, at, sentence),
    questionBehind(read, last, limit) {
      for (let at = last; at < Math.min(limit, last + FURTHEST_ASKING); at++) if (asksAt(read, at)) return at;
      return null;
    },
    opensBackground: (read, first) => background.match(read.tokens, first) !== null,
  };
}
