import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { BARE_COLUMNS, bareTable } from './bare-table.ts';
import { falseAlarms, ofSixtyClaims, statementsIn, timesOf, zippedBytes } from './costs.ts';
import { examplesFrom } from './examples.ts';
import {
  calibrationError,
  calledInstead,
  macroF1,
  nearestFirst,
  precisionOf,
  recallOf,
  relatedAuc,
  reliability,
} from './figures.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { judgedExamples, judgedIn } from './judged-examples.ts';
import { ownExamples } from './own-examples.ts';
import { crossValidated, type Prediction, predicted } from './predictions.ts';
import { RIDGE } from './settings.ts';

/*
 * Everything that is asked of comparing, in one table:
 *   npx tsx scripts/train-comparison/measure.ts --judged dev.jsonl [--apart other.jsonl]… [--elsewhere articles.jsonl] [--quick]
 * `--judged` is compared with weights that have not seen the statement's page; each `--apart` with weights from all of
 * `--judged`; `--elsewhere` holds articles on other matters, in which every comparison found is a false alarm. `--quick`
 * leaves out the bare record, times and bytes.
 */
const { values: asked } = parseArgs({
  options: {
    judged: { type: 'string' },
    apart: { type: 'string', multiple: true },
    elsewhere: { type: 'string' },
    quick: { type: 'boolean' },
  },
});
if (asked.judged === undefined) throw new Error('--judged is needed');
const model = bundledModel();
const own = ownExamples(model);
const judged = judgedExamples(asked.judged, model);
const weights = fitSoftmax(examplesFrom(own, judged), RIDGE);
const sets: readonly (readonly [string, readonly Prediction[]])[] = [
  ['judged', crossValidated(own, judged, model)],
  ...(asked.apart ?? []).map((file, at) => [`apart ${at + 1}`, predicted(judgedIn(file), weights, model)] as const),
];

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2).replace(/^0/, ''));
const line = (...cells: string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(9))).join(''));
const groups = sets.flatMap(([name, list]) =>
  ['en', 'ru', 'hy', 'all'].map((lang) => ({
    name: `${lang}`,
    set: name,
    list: lang === 'all' ? list : list.filter((one) => one.judged.lang === lang),
  })),
);
const row = (name: string, wanted: string, figure: (list: readonly Prediction[]) => string): void =>
  line(name, wanted, ...groups.map(({ list }) => figure(list)));

line('', '', ...groups.map(({ set }) => set));
line('', 'asked', ...groups.map(({ name }) => name));
row('statements', '', (list) => `${list.length}`);
row('relation, macro-F1', '.60/55/50', (list) => shown(macroF1(list)));
for (const [relation, wanted] of [
  ['restates', '.80'],
  ['extends', '.50'],
  ['departs', '.60'],
] as const)
  row(`nearest first, ${relation}`, wanted, (list) => shown(nearestFirst(list, relation)));
row('related or not, AUC', '.90', (list) => shown(relatedAuc(list)));
row('departs, precision', '.75', (list) => shown(precisionOf(list, 'departs')));
row('departs, recall', '.40', (list) => shown(recallOf(list, 'departs')));
row('departs called restates', '.05', (list) => shown(calledInstead(list, 'departs', 'restates')));
for (const relation of ['restates', 'extends', 'unrelated'] as const)
  row(
    `${relation}, precision/recall`,
    '',
    (list) => `${shown(precisionOf(list, relation))}/${shown(recallOf(list, relation))}`,
  );
row('departs, called restates', '.03', (list) => shown(calledInstead(list, 'departs', 'restates')));
row('unrelated, called related', '.08', (list) => shown(1 - recallOf(list, 'unrelated')));
for (const of of ['related', 'departs'] as const)
  row(`calibration error, ${of}`, '', (list) => shown(calibrationError(list, of)));

const restOf = (of: Relation | 'related'): void => {
  for (const [name, list] of sets)
    line(
      `${name}: predicted → seen, ${of}`,
      '',
      ...reliability(list, of).map(({ count, predicted, observed }) =>
        count === 0 ? '–' : `${shown(predicted)}→${shown(observed)}`,
      ),
      ...reliability(list, of).map(({ count }) => `(${count})`),
    );
};
for (const of of ['related', 'departs', 'restates', 'extends'] as const) restOf(of);

if (asked.elsewhere !== undefined) {
  const statements = statementsIn(asked.elsewhere);
  const found = falseAlarms(statements, model);
  line('false alarms elsewhere, per cent', '.3', ((100 * found.length) / statements.length).toFixed(2));
  for (const statement of found) console.log(`   ${statement.slice(0, 150)}`);
}

if (!asked.quick) {
  line('', '', ...BARE_COLUMNS);
  for (const [name = '', ...cells] of bareTable(model, [asked.judged, ...(asked.apart ?? [])]))
    line(name, '', ...cells);
  const statements = judged.map(({ statement }) => statement);
  const sixty = timesOf(statements, ofSixtyClaims(model));
  line('one statement, 60 claims, ms p50/p95', '2/5', `${sixty.p50.toFixed(2)}/${sixty.p95.toFixed(2)}`);
  line('all data gzipped, KB', '300', (zippedBytes() / 1024).toFixed(0));
}
