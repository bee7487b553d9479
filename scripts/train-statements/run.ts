/**
 * Trains the English statement model on labelled documents and writes `assets/languages/words/en-weights.json`:
 *
 *     npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]
 *
 * A line is `{"text", "statements": [{"start", "end", "segments"?, "cue", "speaker"}]}`. Only classes of words, marks, shape and
 * position become features (`src/domain/statements/learned/`): the weights hold no word of what they were trained on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CUE_CATEGORIES } from '../../src/domain/statements/learned/cue-features.ts';
import { END_CATEGORIES } from '../../src/domain/statements/learned/end-features.ts';
import { SECOND_CATEGORIES } from '../../src/domain/statements/learned/second-features.ts';
import { SOURCE_FEATURES_CATEGORIES } from '../../src/domain/statements/learned/source-features.ts';
import { START_CATEGORIES } from '../../src/domain/statements/learned/start-features.ts';
import { boost, type Rows } from './boost.ts';
import { pack } from './pack.ts';
import { addRows, emptyTables, type LabelledText, QUESTIONS, type Question } from './rows.ts';

const SETTINGS: Readonly<Record<Question, { trees: number; leaves: number; categories: readonly number[] }>> = {
  cue: { trees: 220, leaves: 24, categories: CUE_CATEGORIES },
  start: { trees: 170, leaves: 24, categories: START_CATEGORIES },
  end: { trees: 180, leaves: 24, categories: END_CATEGORIES },
  source: { trees: 70, leaves: 16, categories: SOURCE_FEATURES_CATEGORIES },
  second: { trees: 60, leaves: 16, categories: SECOND_CATEGORIES },
};

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]');
  process.exit(2);
}

const tables = emptyTables();
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n'))
    if (line.trim() !== '') addRows(JSON.parse(line) as LabelledText, tables);

const weights = Object.fromEntries(
  QUESTIONS.map((question) => {
    const began = performance.now();
    const rows = rowsOf(tables[question]);
    const { trees, bias } = boost(rows, { ...SETTINGS[question], seed: 7, rate: 0.1 });
    console.log(
      `${question}: ${rows.labels.length} rows, ${trees.length} trees, ${Math.round((performance.now() - began) / 1_000)} s`,
    );
    return [question, pack(trees, bias)];
  }),
);
const output = JSON.stringify(weights);
writeFileSync('assets/languages/words/en-weights.json', `${output}\n`);
console.log(`${Math.round(output.length / 1_024)} KB`);

function rowsOf(table: readonly number[][]): Rows {
  const width = (table[0]?.length ?? 1) - 1;
  const values = new Int16Array(table.length * width);
  const labels = new Uint8Array(table.length);
  table.forEach((row, index) => {
    labels[index] = row[0] as number;
    for (let feature = 0; feature < width; feature++) values[index * width + feature] = row[feature + 1] as number;
  });
  return { values, labels, width };
}
