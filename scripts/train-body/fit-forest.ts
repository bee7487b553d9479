import type { PackedForest } from '../../src/page/body/forest.ts';
import { boost } from './boost.ts';
import { packForest } from './pack-forest.ts';
import type { LabelledLine } from './rows.ts';

const SETTINGS = { trees: 96, leaves: 14, rate: 0.085, leastInLeaf: 40, categories: [], seed: 1 };
/** Pages that are too large for the other reader are judged without its vote: they are learned from, too, but count less. */
const WITHOUT_VOTE = 0.15;

/** The model of the body that labelled lines give. The same lines give the same model. */
export function fitForest(lines: readonly LabelledLine[]): PackedForest {
  const { trees, bias } = boost(table(lines), SETTINGS);
  return packForest(trees, bias);
}

function table(lines: readonly LabelledLine[]): Parameters<typeof boost>[0] {
  const rows = lines.flatMap(({ facts, factsWithoutVote, isBody, weight }) => [
    { facts, isBody, weight },
    { facts: factsWithoutVote, isBody, weight: weight * WITHOUT_VOTE },
  ]);
  const width = rows[0]?.facts.length ?? 0;
  const values = new Int16Array(rows.length * width);
  for (const [at, row] of rows.entries()) values.set(row.facts, at * width);
  return {
    values,
    width,
    labels: Uint8Array.from(rows, (row) => (row.isBody ? 1 : 0)),
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}
