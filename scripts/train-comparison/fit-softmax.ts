import { RELATIONS, type Relation } from '../../src/domain/comparison/comparison.ts';
import { probabilities, type RelationWeights } from '../../src/domain/comparison/decision/softmax.ts';

export interface Example {
  readonly values: ArrayLike<number>;
  readonly relation: Relation;
  readonly weight: number;
}

/** A signal that hardly ever moves must not count for much when it does. */
const LEAST_SPREAD = 0.05;

/** Fits a softmax by gradient descent with momentum, with a ridge on the weights (not on the bias). Same input, same output. */
export function fitSoftmax(examples: readonly Example[], ridge: number, rounds = 300): RelationWeights {
  const size = examples[0]?.values.length ?? 0;
  const mean = new Array<number>(size).fill(0);
  const spread = new Array<number>(size).fill(0);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  for (const { values, weight } of examples)
    for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + ((values[at] as number) * weight) / total;
  for (const { values, weight } of examples)
    for (let at = 0; at < size; at++)
      spread[at] = (spread[at] as number) + (((values[at] as number) - (mean[at] as number)) ** 2 * weight) / total;
  for (let at = 0; at < size; at++) spread[at] = Math.max(LEAST_SPREAD, Math.sqrt(spread[at] as number));
  const weights = RELATIONS.map(() => new Array<number>(size + 1).fill(0));
  const speed = RELATIONS.map(() => new Array<number>(size + 1).fill(0));
  const model: RelationWeights = { relations: RELATIONS, mean, spread, weights };
  for (let round = 0; round < rounds; round++) {
    const slope = RELATIONS.map(() => new Array<number>(size + 1).fill(0));
    for (const { values, relation, weight } of examples) {
      const chance = probabilities(values, model);
      RELATIONS.forEach((name, r) => {
        const error = (((chance[r] as number) - (name === relation ? 1 : 0)) * weight) / total;
        const row = slope[r] as number[];
        for (let at = 0; at < size; at++)
          row[at] =
            (row[at] as number) + (error * ((values[at] as number) - (mean[at] as number))) / (spread[at] as number);
        row[size] = (row[size] as number) + error;
      });
    }
    weights.forEach((row, r) => {
      for (let at = 0; at <= size; at++) {
        const pull = at < size ? ridge * (row[at] as number) : 0;
        const moved =
          0.9 * ((speed[r] as number[])[at] as number) - 0.3 * (((slope[r] as number[])[at] as number) + pull);
        (speed[r] as number[])[at] = moved;
        row[at] = (row[at] as number) + moved;
      }
    });
  }
  return model;
}

/** Weights that give each relation the same say. */
export function balanced<Item extends { readonly relation: Relation }>(
  items: readonly Item[],
): (Item & { weight: number })[] {
  return items.map((item) => ({
    ...item,
    weight: items.length / (RELATIONS.length * items.filter(({ relation }) => relation === item.relation).length),
  }));
}
