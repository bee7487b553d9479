import type { Side } from './frame-part.ts';

/** How a clause stands to one claim: which of its parts it names, and on which side its predicate comes out. */
export interface ClaimReading {
  /** Whether the claim has a frame in the language of the text. */
  readonly hasFrame: boolean;
  /** Whether that frame is derived from the claim's proposition. */
  readonly isDerived: boolean;
  /** The share of its slots that are named, 0 to 1. */
  readonly filled: number;
  /** The share of all its slots that are, where fewer are enough. */
  readonly share: number;
  /** 1 as the claim says, -1 the other way round, 0 where no predicate of the claim's stands there. */
  readonly side: Side | 0;
  /** Whether what stands before the clause, and it points back to, names all parts of the claim of which it says something. */
  readonly isPointed: boolean;
  /** Whether all that is said of it is said of somebody else than the claim is about. */
  readonly isOfAnother: boolean;
  /** Words for both sides stand there; then what speaks against it decides. */
  readonly conflicts: boolean;
  /** What decides is hoped or held possible, and no more. */
  readonly isTempered: boolean;
  /** What decides is a condition, asked for, or denied only in its form ("no formal notice of"). */
  readonly isUnasserted: boolean;
  /** The places of the words that decide: the predicate, and what turns it. */
  readonly predicate: readonly number[];
  readonly turns: readonly number[];
}

/** Of a claim that has no frame in the language of the text. */
export const NO_SLOTS = { all: 0, enough: 0 };

export const NOTHING: ClaimReading = {
  hasFrame: false,
  isDerived: false,
  filled: 0,
  share: 0,
  side: 0,
  isPointed: false,
  isOfAnother: false,
  conflicts: false,
  isTempered: false,
  isUnasserted: false,
  predicate: [],
  turns: [],
};
