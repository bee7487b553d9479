import type { WordingIndex } from './wording-index.ts';

/** On which side of a claim a predicate stands: 1 as the claim says, -1 against it. */
export type Side = 1 | -1;

/** What a wording of a frame stands for: a side of a claim's predicate, or one of its slots. */
export interface FramePart {
  readonly claim: number;
  readonly side: Side | 0;
  /** The slot it fills by its index; or `NO_SLOT`, or `EVERY_SLOT`. */
  readonly slot: number;
}

export const NO_SLOT = -1;
export const EVERY_SLOT = -2;

/** The frames of a record in one language, ready to be looked for. */
export interface RecordFrames {
  readonly index: WordingIndex<FramePart>;
  /** Whether they are derived from the propositions. */
  readonly areDerived: boolean;
  /** How many slots each claim has, and how many have to be named; 0 for one without a frame. */
  readonly slots: readonly { readonly all: number; readonly enough: number }[];
}
