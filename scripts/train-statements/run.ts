/**
 * Trains the English statement model on labelled documents and writes `assets/languages/english/model.json`. What is bundled is
 * what this gives:
 *
 *     npx tsx scripts/train-statements/run.ts --reports-only --all-news tests/corpus/english.jsonl KIT/quotes/dev/polnear-train-sample.jsonl KIT/quotes/train/polnear-train-rest.jsonl
 *
 * A line is `{"text", "statements": [{"start", "end", "segments"?, "cue", "speaker"}]}`, and in our own corpus has its part: frozen
 * reports are left out, the others count more than the rest (`CORPUS_WEIGHT`). Stories are learned from the news alone, reports
 * from our corpus and the short texts of the news, or all of them. Only classes of words, marks, shape and position become features
 * (`src/domain/languages/english/model/`): the weights hold no word of what they were trained on.
 *
 * `--all-news` teaches reports the long texts of the news as well; `--reports-only` keeps the weights of stories as they are in the
 * bundled file (`docs/accuracy.md` says why); `--without 1/4` leaves every fourth report of the corpus out, the second first, to see
 * what the model makes of reports it was not trained on; `--weight 5` weighs the corpus otherwise; `--out FILE` writes elsewhere.
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
import {
  addRows,
  emptyTables,
  isReportText,
  type LabelledText,
  QUESTIONS,
  type Question,
  type Tables,
} from './rows.ts';

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
/** A report's own trees, learned from fewer texts, are fewer. */
const SHARE_OF_REPORTS = 0.7;
/** Enough trees for the cues that bounds are learned beside. */
const TREES_OF_FOLDS = 200;
const RATE = 0.12;
/** Bounds are learned beside cues as they look in documents that the cues were not learned from. */
const FOLDS = 3;
/** How much a report of our corpus counts beside a document of American news. */
const CORPUS_WEIGHT = 8;

/** What is learned once more for reports alone. */
const OF_REPORTS = ['cue', 'start', 'end'] as const;

interface Weights {
  readonly story: Readonly<Record<Question, PackedTrees>>;
  readonly report: Readonly<Record<(typeof OF_REPORTS)[number], PackedTrees>>;
}

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
    'reports-only': { type: 'boolean' },
    'all-news': { type: 'boolean' },
  },
});
if (files.length === 0) {
  console.error('usage: npx tsx scripts/train-statements/run.ts labelled.jsonl [more.jsonl …]');
  process.exit(2);
}
const corpusWeight = Number(options.weight ?? CORPUS_WEIGHT);
const documents = leftIn(files.flatMap(documentsOf));
const news = documents.filter(({ part }) => part === undefined);
const reports = options['all-news']
  ? documents
  : documents.filter(({ part, text }) => part !== undefined || isReportText(text));
write({
  story: options['reports-only'] ? before().story : learnedFrom(news, QUESTIONS, 1),
  report: learnedFrom(reports, OF_REPORTS, SHARE_OF_REPORTS),
});

/** What is learned of some questions from some documents, with so large a share of the trees. */
function learnedFrom<Asked extends Question>(
  texts: readonly Document[],
  questions: readonly Asked[],
  share: number,
): Record<Asked, PackedTrees> {
  const all = emptyWeighed();
  for (const text of texts) addWeighed(text, all, null);
  const cuesOfFolds = Array.from({ length: FOLDS }, (_, fold) =>
    makeTrees(learned('cue', weighedWithout(texts, fold), TREES_OF_FOLDS * share)),
  );
  texts.forEach((text, at) => {
    addWeighed(text, all, cuesOfFolds[at % FOLDS] as Trees);
  });
  const made = questions.map((one) => [one, learned(one, all, SETTINGS[one].trees * share)] as const);
  return Object.fromEntries(made) as Record<Asked, PackedTrees>;
}

/** The tables of documents, and how much each of their rows counts. */
interface Weighed {
  readonly tables: Tables;
  readonly weights: Record<Question, number[]>;
}

function emptyWeighed(): Weighed {
  return { tables: emptyTables(), weights: { cue: [], start: [], end: [], source: [], second: [] } };
}

/** Adds a document's rows, and to each how much it counts. */
function addWeighed(document: Document, { tables, weights }: Weighed, cueTrees: Trees | null): void {
  addRows(document, tables, cueTrees);
  const weight = document.part === undefined ? 1 : corpusWeight;
  for (const question of QUESTIONS)
    while (weights[question].length < tables[question].length) weights[question].push(weight);
}

/** What is a cue in all documents but those of a fold. */
function weighedWithout(texts: readonly Document[], fold: number): Weighed {
  const others = emptyWeighed();
  texts.forEach((text, at) => {
    if (at % FOLDS !== fold) addWeighed(text, others, null);
  });
  return others;
}

function learned(question: Question, { tables, weights }: Weighed, trees: number): PackedTrees {
  const began = performance.now();
  const rows = rowsOf(tables[question], weights[question]);
  const settings = { ...SETTINGS[question], trees: Math.round(trees), depth: DEPTH, rate: RATE, seed: 7 };
  const made = boostSymmetric(rows, settings);
  console.log(`${question}: ${rows.labels.length} rows, ${Math.round((performance.now() - began) / 1_000)} s`);
  return packSymmetric(made.trees, made.bias);
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
