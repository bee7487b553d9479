import type { TokenSpan } from '../text/token-span.ts';
import type { Quotation } from './quotation.ts';
import type { Reported } from './reported-clause.ts';

/** The words that say that a quotation was said, and by whom; `source` is null where they leave it out. */
export interface Attributed {
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
  /** The name of the frame that found it. */
  readonly foundBy: string;
}

/**
 * How a language's sentences are read: by frames written as rules, or by a model. Both answer the same questions;
 * sentences and quotations are named by their index.
 */
export interface ClauseReader {
  /** What the sentence reports, in reading order; contents do not overlap. */
  clauses(sentence: number): readonly Reported[];
  /** The words that name who speaks, for a cue of the sentence and a content that may lie outside it. */
  source(sentence: number, cue: TokenSpan, content: TokenSpan): TokenSpan | null;
  /** The attribution inside or after a quotation, for a reader that knows how its language writes them; `sentence` is the one the quotation ends in. */
  attribution?(quotation: Quotation, sentence: number): Attributed | null;
}
