/**
 * Trains the English statement model on labelled documents and writes `assets/languages/english/model.json`:
 *
 *     npx tsx scripts/train-statements/run.ts tests/corpus/english.jsonl KIT/quotes/dev/polnear-train-sample.jsonl KIT/quotes/train/polnear-train-rest.jsonl
 *
 * A line is `{"text", "statements": [{"start", "end", "segments"?, "cue", "speaker"}]}`, and in our own corpus has its part: frozen
 * reports are left out, the others count more than the rest (`CORPUS_WEIGHT`). Only classes of words, marks, shape and position
 * become features (`src/domain/languages/english/model/`): the weights hold no word of what they were trained on.
 *
 * `--without 1/4` leaves every fourth report of the corpus out, the second first, to see what the model makes of reports it was
 * not trained on; `--weight 5` weighs the corpus otherwise; `--out FILE` writes elsewhere; `--cues-only` learns what a cue is, and
 * keeps the other weights as they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CUE_CATEGORIES } from '../../src/domain/languages/english/model/features/cue-features.ts';
import { END_CATEGORIES } from '../../src/domain/languages/english/model/features/end-features.ts';
import { SECOND_CATEGORIES } from '../../src/domain/languages/english/model/features/second-features.ts';
import { SOURCE_CATEGORIES } from '../../src/domain/languages/english/model/features/source-features.ts';
import { START_CATEGORIES } from '../../src/domain/languages/english/model/features/start-features.ts';
import {
  DEPTH,
  makeTrees,
  type PackedTrees,
  type Trees,
} from '../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import type { Rows } from './bin.ts';
import { boostSymmetric } from './boost-symmetric.ts';
import { packSymmetric } from './pack-symmetric.ts';
import { addRows, emptyTables, type LabelledText, QUESTIONS, type Question, type Tables } from './rows.ts';

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
/** How much a report of our corpus counts beside a document of American news, where it is asked what a cue is. */
const CORPUS_WEIGHT = 4;

type Weights = Readonly<Record<Question, PackedTrees>>;

const MODEL = 'assets/languages/english/model.json';

interface Document extends LabelledText {
  readonly part?: 'fit' | 'frozen';
}

const { positionals: files, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    weight: { type: 'string' },
    out: { type: 'string' },
    'cues-only': { type: 'boolean' },
  },
});
if (files.length === 0) {
  console.error('usage: npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]');
  process.exit(2);
}
const corpusWeight = Number(options.weight ?? CORPUS_WEIGHT);
const documents = leftIn(files.flatMap(documentsOf));

/** The tables of all documents, and how much each of their rows counts. */
interface Weighed {
  readonly tables: Tables;
  readonly weights: Record<Question, number[]>;
}

const all = emptyWeighed();
for (const document of documents) addWeighed(document, all, (tables) => addRows(document, tables, null));
write(options['cues-only'] ? { ...before(), cue: learned('cue') } : wholeModel());

function wholeModel(): Weights {
  const cue = learned('cue');
  const cuesOfFolds = Array.from({ length: FOLDS }, (_, fold) => cuesWithout(fold));
  documents.forEach((document, at) => {
    addWeighed(document, all, (tables) => addRows(document, tables, cuesOfFolds[at % FOLDS] as Trees));
  });
  return {
    cue,
    start: learned('start'),
    end: learned('end'),
    source: learned('source'),
    second: learned('second'),
  };
}

function write(weights: Weights): void {
  const output = JSON.stringify(weights);
  writeFileSync(options.out ?? MODEL, `${output}\n`);
  console.log(`${Math.round(output.length / 1_024)} KB`);
}

function before(): Weights {
  return JSON.parse(readFileSync(MODEL, 'utf8')) as Weights;
}

function documentsOf(file: string): Document[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Document);
}

/** Without the frozen reports, and those that are to be left out. */
function leftIn(read: readonly Document[]): Document[] {
  const [out, of] = (options.without ?? '').split('/').map(Number);
  let report = -1;
  return read.filter(({ part }) => {
    if (part === 'fit') report++;
    return part === undefined || (part === 'fit' && (of === undefined || report % of !== out));
  });
}

function emptyWeighed(): Weighed {
  return { tables: emptyTables(), weights: { cue: [], start: [], end: [], source: [], second: [] } };
}

/** Adds a document's rows, and to each how much it counts. */
function addWeighed(document: Document, { tables, weights }: Weighed, add: (tables: Tables) => void): void {
  add(tables);
  for (const question of QUESTIONS) {
    const weight = document.part !== undefined && question === 'cue' ? corpusWeight : 1;
    while (weights[question].length < tables[question].length) weights[question].push(weight);
  }
}

/** Trees that tell cues, learned without the documents of a fold. */
function cuesWithout(fold: number): Trees {
  const others = emptyWeighed();
  documents.forEach((document, at) => {
    if (at % FOLDS !== fold) addWeighed(document, others, (tables) => addRows(document, tables, null));
  });
  return makeTrees(learned('cue', others, TREES_OF_FOLDS));
}

function learned(question: Question, { tables, weights } = all, trees = SETTINGS[question].trees): PackedTrees {
  const began = performance.now();
  const rows = rowsOf(tables[question], weights[question]);
  const made = boostSymmetric(rows, { ...SETTINGS[question], trees, depth: DEPTH, rate: RATE, seed: 7 });
  console.log(`${question}: ${rows.labels.length} rows, ${Math.round((performance.now() - began) / 1_000)} s`);
  return packSymmetric(made.trees, made.bias);
}

function rowsOf(table: readonly number[][], weights: readonly number[]): Rows {
  const width = (table[0]?.length ?? 1) - 1;
  const values = new Int16Array(table.length * width);
  const labels = new Uint8Array(table.length);
  table.forEach((row, index) => {
    labels[index] = row[0] as number;
    for (let feature = 0; feature < width; feature++) values[index * width + feature] = row[feature + 1] as number;
  });
  return { values, labels, weights: Float64Array.from(weights), width };
}
