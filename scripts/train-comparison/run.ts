import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { balanced, type Example, fitSoftmax } from './fit-softmax.ts';
import { judgedExamples } from './judged-examples.ts';
import { ownExamples } from './own-examples.ts';

/*
 * Fits the weights that decide a relation:
 *   npx tsx scripts/train-comparison/run.ts [--judged statements.jsonl]
 * The examples are the record's own pattern sentences, each left out in turn; `--judged` adds statements with a relation,
 * of which only the signals (similarities and flags) enter. Without it the weights come from our own sentences alone.
 */
const WEIGHTS = 'assets/languages/comparison/relation-weights.json';
const RIDGE = 0.02;
const OWN_SHARE = 0.5;
const JUDGED_SHARE = 5;

const { values } = parseArgs({ options: { judged: { type: 'string' } } });
const model = bundledModel();
const own = balanced(ownExamples(model)).map((one): Example => ({ ...one, weight: one.weight * OWN_SHARE }));
const judged =
  values.judged === undefined
    ? []
    : balanced(judgedExamples(values.judged, model)).map(
        (one): Example => ({ ...one, weight: one.weight * JUDGED_SHARE }),
      );
const weights = fitSoftmax([...own, ...judged], RIDGE);
const short = (list: readonly number[]): number[] => list.map((value) => Math.round(value * 10_000) / 10_000);
const rounded = {
  relations: weights.relations,
  mean: short(weights.mean),
  spread: short(weights.spread),
  weights: weights.weights.map(short),
};
writeFileSync(WEIGHTS, `${JSON.stringify(rounded)}\n`);
console.log(
  `${own.length} pattern sentences and ${judged.length} judged statements, ${weights.mean.length} signals: ${WEIGHTS}`,
);
