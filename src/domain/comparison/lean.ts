import type { Relation } from './comparison.ts';
import { KINDS, type Kind } from './prototypes.ts';

/** How much the words within the nearest claims count; found by cross-validation by page. */
const CLAIM_WORDS = 0.3;

/**
 * What the words say about the relation to the nearest claims themselves decides between the related relations beside the
 * softmax, which learns from few departures of each claim; whether it is related at all stays as it was.
 */
export function leanedOn(
  chance: readonly number[],
  claimWords: readonly number[],
  relations: readonly Relation[],
): number[] {
  const words = (relation: Relation): number => claimWords[KINDS.indexOf(relation as Kind)] ?? 0;
  const powers = relations.map((relation, at) =>
    relation === 'unrelated' ? 0 : (chance[at] as number) * Math.exp(CLAIM_WORDS * words(relation)),
  );
  const sum = powers.reduce((a, b) => a + b, 0) || 1;
  const related = relations.reduce(
    (total, relation, at) => total + (relation === 'unrelated' ? 0 : (chance[at] as number)),
    0,
  );
  return relations.map((relation, at) =>
    relation === 'unrelated' ? (chance[at] as number) : ((powers[at] as number) / sum) * related,
  );
}
