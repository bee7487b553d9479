import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { comparedWith } from '../../src/domain/comparison/decision/compared-with.ts';
import { BARE_COLUMNS, bareRow, bareTable } from './bare-table.ts';
import { bareRecordIn } from './invented-records.ts';
import { judgedIn } from './judged-examples.ts';
import { predicted } from './predictions.ts';

/*
 * How a record of propositions alone is compared, the bundled one stripped, or another with the weights as they are:
 *   npx tsx scripts/train-comparison/measure-bare.ts --judged dev.jsonl [--apart other.jsonl]…
 *   npx tsx scripts/train-comparison/measure-bare.ts --record record.json --judged statements.jsonl
 */
const { values: asked } = parseArgs({
  options: { judged: { type: 'string' }, apart: { type: 'string', multiple: true }, record: { type: 'string' } },
});
if (asked.judged === undefined) throw new Error('--judged is needed');
const line = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(11))).join(''));

line(['', ...BARE_COLUMNS]);
if (asked.record === undefined)
  for (const row of bareTable(bundledModel(), [asked.judged, ...(asked.apart ?? [])])) line(row);
else {
  const model = bareRecordIn(asked.record);
  line([
    'another record',
    ...bareRow(predicted(judgedIn(asked.judged), comparedWith(model, model.lang).weights, model)),
  ]);
}
