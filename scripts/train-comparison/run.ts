import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { SIGNAL_NAMES } from '../../src/domain/comparison/decision/signal-names.ts';
import type { RelationWeights } from '../../src/domain/comparison/decision/softmax.ts';
import { bareWeights } from './bare-weights.ts';
import { examplesFrom } from './examples.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { inventedRecords } from './invented-records.ts';
import { judgedExamples } from './judged-examples.ts';
import { bareExamples, ownExamples } from './own-examples.ts';
import { RIDGE } from './settings.ts';

/*
 * Fits the weights that decide a relation:
 *   npx tsx scripts/train-comparison/run.ts [--judged statements.jsonl] [--bare]
 * The examples are the record's own pattern sentences, each left out in turn; `--judged` adds statements with a relation,
 * of which only the signals (similarities and flags) enter. Without it the weights come from our own sentences alone.
 * `--bare` fits those of records of propositions alone anew, on invented records and the bundled one stripped, and leaves the others.
 */
const WEIGHTS = 'assets/languages/comparison/relation-weights.json';

const { values } = parseArgs({ options: { judged: { type: 'string' }, bare: { type: 'boolean' } } });
const model = bundledModel();
const own = values.bare ? [] : ownExamples(model);
const judged = values.bare || values.judged === undefined ? [] : judgedExamples(values.judged, model);
const short = (list: readonly number[]): number[] => list.map((value) => Math.round(value * 10_000) / 10_000);
const rounded = ({ relations, mean, spread, weights }: RelationWeights): RelationWeights => ({
  relations,
  mean: short(mean),
  spread: short(spread),
  weights: weights.map(short),
});
const known = JSON.parse(readFileSync(WEIGHTS, 'utf8')) as { readonly withPhrasings: RelationWeights };
const written = {
  withPhrasings: values.bare ? known.withPhrasings : rounded(fitSoftmax(examplesFrom(own, judged), RIDGE)),
  bare: rounded(bareWeights(inventedRecords(), bareExamples(model))),
};
writeFileSync(WEIGHTS, `${JSON.stringify(written)}\n`);
console.log(
  `${own.length} pattern sentences and ${judged.length} judged statements, ${SIGNAL_NAMES.length} signals: ${WEIGHTS}`,
);
