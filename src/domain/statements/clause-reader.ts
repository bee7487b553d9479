import type { TokenSpan } from './source-phrase.ts';
import type { Reported } from './reported-clause.ts';

/**
 * How a language's sentences are read: by frames written as rules, or by a model. Both answer the same two questions;
 * sentences are named by their index.
 */
export interface ClauseReader {
  /** What the sentence reports, in reading order; contents do not overlap. */
  clauses(sentence: number): readonly Reported[];
  /** The words that name who speaks, for a cue of the sentence and a content that may lie outside it. */
  source(sentence: number, cue: TokenSpan, content: TokenSpan): TokenSpan | null;
}
