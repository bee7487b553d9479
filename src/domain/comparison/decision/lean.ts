import type { Relation } from '../comparison.ts';
import { KINDS } from '../patterns/pattern-sentences.ts';
import type { Signals } from './signals.ts';

/** How much the words and the polarity within the nearest claims count; found by cross-validation by page. */
const CLAIM_WORDS = 0.2;
const CLAIM_POLARITY = 0.3;

const kinds: readonly string[] = KINDS;

/**
 * What the words and their polarity say about the relation to the nearest claims themselves decides between the related
 * relations beside the softmax, which learns from few departures of each claim; whether it is related stays as it was.
 */
export function leanedOn(chance: readonly number[], signals: Signals, relations: readonly Relation[]): number[] {
  const lean = (relation: Relation): number => {
    const kind = kinds.indexOf(relation);
    return CLAIM_WORDS * (signals.claimWords[kind] ?? 0) + CLAIM_POLARITY * (signals.claimPolarity[kind] ?? 0);
  };
  const powers = relations.map((relation, at) =>
    relation === 'unrelated' ? 0 : (chance[at] as number) * Math.exp(lean(relation)),
  );
  const sum = powers.reduce((a, b) => a + b, 0) || 1;
  const related = relations.reduce(
    (all, relation, at) => all + (relation === 'unrelated' ? 0 : (chance[at] as number)),
    0,
  );
  return relations.map((relation, at) =>
    relation === 'unrelated' ? (chance[at] as number) : ((powers[at] as number) / sum) * related,
  );
}
