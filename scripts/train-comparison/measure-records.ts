import { bundledModel } from '../../src/cli/bundled-model.ts';
import { BARE_COLUMNS, bareRow } from './bare-table.ts';
import { bareWeights } from './bare-weights.ts';
import { inventedRecords } from './invented-records.ts';
import { bareExamples } from './own-examples.ts';
import { predicted } from './predictions.ts';
import { BUNDLED_SHARE } from './settings.ts';

/*
 * How records of propositions alone are compared, each with weights that have seen none of its statements:
 *   npx tsx scripts/train-comparison/measure-records.ts [--list]
 * `--list` prints what is called wrongly.
 */
const line = (cells: readonly string[]): void =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(20) : cell.padStart(11))).join(''));
const records = inventedRecords();
const bundled = BUNDLED_SHARE > 0 ? bareExamples(bundledModel()) : [];
line(['left out', ...BARE_COLUMNS]);
const all = records.map((record) => {
  const others = records.filter((other) => other !== record);
  const list = predicted(record.judged, bareWeights(others, bundled), record.model);
  line([record.name, ...bareRow(list)]);
  return list;
});
line(['all', ...bareRow(all.flat())]);
if (process.argv.includes('--list'))
  for (const { judged, comparison } of all.flat())
    if (judged.relation !== comparison.relation)
      console.log(
        judged.relation,
        '→',
        comparison.relation,
        judged.nearest[0] ?? '',
        comparison.claims[0]?.claim ?? '',
        judged.statement,
      );
