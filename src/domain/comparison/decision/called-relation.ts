import type { Relation } from '../comparison.ts';

/** The relation of a reading; doubted where a likelier one had too little behind it. */
export interface CalledRelation {
  readonly relation: Relation;
  readonly doubted: boolean;
}

/** A departure is called only from this probability on, and only with something in the words that stands against the claim. */
export const DEPARTS_FROM = 0.5;
