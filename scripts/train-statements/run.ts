/**
 * Trains the English statement model on labelled documents and writes `assets/languages/english/model.json`:
 *
 *     npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]
 *
 * A line is `{"text", "statements": [{"start", "end", "segments"?, "cue", "speaker"}]}`. Only classes of words, marks, shape and
 * position become features (`src/domain/languages/english/model/`): the weights hold no word of what they were trained on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { CUE_CATEGORIES } from '../../src/domain/languages/english/model/features/cue-features.ts';
import { END_CATEGORIES } from '../../src/domain/languages/english/model/features/end-features.ts';
import { SECOND_CATEGORIES } from '../../src/domain/languages/english/model/features/second-features.ts';
import { SOURCE_CATEGORIES } from '../../src/domain/languages/english/model/features/source-features.ts';
import { START_CATEGORIES } from '../../src/domain/languages/english/model/features/start-features.ts';
import { DEPTH, makeTrees, type PackedTrees } from '../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import type { Rows } from './bin.ts';
import { boostSymmetric } from './boost-symmetric.ts';
import { packSymmetric } from './pack-symmetric.ts';
import { addRows, emptyTables, type LabelledText, QUESTIONS, type Question } from './rows.ts';

interface Settings {
  readonly trees: number;
  readonly categories: readonly number[];
  /** See `boost-symmetric.ts`. */
  readonly shareOfRest: number;
}

const SETTINGS: Readonly<Record<Question, Settings>> = {
  cue: { trees: 300, categories: CUE_CATEGORIES, shareOfRest: 0.8 },
  start: { trees: 300, categories: START_CATEGORIES, shareOfRest: 0.12 },
  end: { trees: 360, categories: END_CATEGORIES, shareOfRest: 0.15 },
  source: { trees: 90, categories: SOURCE_CATEGORIES, shareOfRest: 0.3 },
  second: { trees: 70, categories: SECOND_CATEGORIES, shareOfRest: 0.3 },
};
/** Enough trees for the cues that bounds are learned beside. */
const TREES_OF_FOLDS = 200;
const RATE = 0.12;
/** Bounds are learned beside cues as they look in documents that the cues were not learned from. */
const FOLDS = 3;

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]');
  process.exit(2);
}

const documents = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledText),
);

const tables = emptyTables();
for (const document of documents) addRows(document, tables, null);
const cue = learned('cue', tables.cue);
for (let fold = 0; fold < FOLDS; fold++) {
  const others = emptyTables();
  documents.forEach((document, at) => {
    if (at % FOLDS !== fold) addRows(document, others, null);
  });
  const trees = makeTrees(learned('cue', others.cue, TREES_OF_FOLDS));
  documents.forEach((document, at) => {
    if (at % FOLDS === fold) addRows(document, tables, trees);
  });
}
const weights = Object.fromEntries(
  QUESTIONS.map((question) => [question, question === 'cue' ? cue : learned(question, tables[question])]),
);
const output = JSON.stringify(weights);
writeFileSync('assets/languages/english/model.json', `${output}\n`);
console.log(`${Math.round(output.length / 1_024)} KB`);

function learned(question: Question, table: readonly number[][], trees = SETTINGS[question].trees): PackedTrees {
  const began = performance.now();
  const rows = rowsOf(table);
  const made = boostSymmetric(rows, { ...SETTINGS[question], trees, depth: DEPTH, rate: RATE, seed: 7 });
  console.log(`${question}: ${rows.labels.length} rows, ${Math.round((performance.now() - began) / 1_000)} s`);
  return packSymmetric(made.trees, made.bias);
}

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
