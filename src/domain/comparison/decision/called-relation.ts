import type { Relation } from '../comparison.ts';

/** The relation of a reading; doubted where a likelier one had too little behind it. */
export interface CalledRelation {
  readonly relation: Relation;
  readonly doubted: boolean;
}
