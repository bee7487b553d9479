import type { Relation } from '../comparison.ts';

/** Weights over `SIGNAL_NAMES`; signals are brought to mean 0 and spread 1 first. Written by `scripts/train-comparison`. */
export interface RelationWeights {
  readonly relations: readonly Relation[];
  readonly mean: readonly number[];
  readonly spread: readonly number[];
  /** A row a relation, the bias last. */
  readonly weights: readonly (readonly number[])[];
}

/** The probability of each relation. */
export function probabilities(values: ArrayLike<number>, model: RelationWeights): number[] {
  const scores = model.weights.map((row) => {
    let score = row[row.length - 1] as number;
    for (let at = 0; at < values.length; at++)
      score +=
        ((row[at] as number) * ((values[at] as number) - (model.mean[at] as number))) / (model.spread[at] as number);
    return score;
  });
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
