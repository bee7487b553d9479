import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { examplesFrom } from './examples.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { judgedExamples, judgedIn } from './judged-examples.ts';
import { bareExamples, ownExamples } from './own-examples.ts';
import { crossValidated, predicted } from './predictions.ts';
import { RIDGE } from './settings.ts';

/*
 * Compares judged statements with weights that have not seen their page:
 *   npx tsx scripts/train-comparison/cross-validate.ts --judged statements.jsonl [--other statements.jsonl] > predictions.jsonl
 * Prints one line a statement, as `lookup` does. With `--other`, that file is compared with weights from all of `--judged`.
 * `--bare` strips the record to its propositions; `--own` leaves the judged statements out of the weights altogether.
 */
const { values } = parseArgs({
  options: {
    judged: { type: 'string' },
    other: { type: 'string' },
    own: { type: 'boolean' },
    bare: { type: 'boolean' },
  },
});
if (values.judged === undefined) throw new Error('--judged is needed');
const bundled = bundledModel();
const model = values.bare ? { ...bundled, phrasings: null } : bundled;
const own = values.bare ? bareExamples(bundled) : ownExamples(model);
const judged = judgedExamples(values.judged, model);
const weightsOfAll = () => fitSoftmax(examplesFrom(own, values.own ? [] : judged), RIDGE);
const predictions =
  values.other !== undefined
    ? predicted(judgedIn(values.other), weightsOfAll(), model)
    : values.own
      ? predicted(judged, weightsOfAll(), model)
      : crossValidated(own, judged, model);

for (const { judged: one, comparison } of predictions)
  console.log(
    JSON.stringify({
      id: one.id,
      relation: comparison.relation,
      topic: comparison.topic,
      claims: comparison.claims.map(({ claim, score }) => ({ id: claim, score })),
    }),
  );
