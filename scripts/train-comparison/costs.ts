import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { compare } from '../../src/domain/comparison/compare.ts';
import { languageOf } from '../../src/domain/languages/language-of.ts';
import type { ReferenceModel } from '../../src/domain/reference/model.ts';
import { tablesOf } from '../build/laid-out-records.ts';

/** What comparing costs: time for a statement, bytes that are shipped, and comparisons found where there is nothing to find. */

const CLAIMS = 60;

/** The record grown to sixty claims by a second copy of some of its own. */
export const ofSixtyClaims = (model: ReferenceModel): ReferenceModel => ({
  ...model,
  claims: Array.from({ length: CLAIMS }, (_, at) => {
    const claim = model.claims[at % model.claims.length] as ReferenceModel['claims'][number];
    return at < model.claims.length ? claim : { ...claim, id: `${claim.id}-again` };
  }),
});

/** Median and 95th percentile in milliseconds for one statement, warm. */
export function timesOf(statements: readonly string[], model: ReferenceModel): { p50: number; p95: number } {
  const times: number[] = [];
  for (let round = 0; round < 6; round++)
    for (const statement of statements) {
      const began = performance.now();
      compare(statement, { start: 0, end: statement.length }, languageOf(statement, null), model);
      if (round > 1) times.push(performance.now() - began);
    }
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor(times.length * part)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

const FOLDERS = ['assets/languages/comparison'];
/** What comparing asks of the record and of single languages beside the tables. */
const FILES = [
  'assets/reference/csto-izvestia-2024-04.json',
  'assets/reference/csto-izvestia-2024-04/propositions.json',
  'assets/languages/english/polarity.json',
  'assets/languages/russian/polarity.json',
  'assets/languages/armenian/polarity.json',
  'assets/languages/english/press-words.json',
  'assets/languages/russian/press-words.json',
  'assets/languages/armenian/press-words.json',
  'assets/languages/english/opposites.json',
  'assets/languages/russian/opposites.json',
  'assets/languages/armenian/opposites.json',
  'assets/languages/english/predicate.json',
  'assets/languages/armenian/undenying.json',
  'assets/languages/english/wordnet-synonyms.json',
];

/** All data of comparing as it is shipped, in bytes: each file gzipped, and the tables that stand for the others. */
export const zippedBytes = (): number =>
  [...FOLDERS.flatMap(filesIn), ...FILES]
    .map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
    .concat(Object.values(tablesOf(process.cwd())).map((tables) => JSON.stringify(tables)))
    .reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);

/** The statements of a set of articles on other matters: `{"text", "statements": [{"start", "end"}]}` a line. */
export const statementsIn = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const { text, statements } = JSON.parse(line) as { text: string; statements: { start: number; end: number }[] };
      return statements.map(({ start, end }) => text.slice(start, end));
    });

/** Those of a list of statements on other matters that are found on record all the same. */
export const falseAlarms = (statements: readonly string[], model: ReferenceModel): string[] =>
  statements.filter(
    (statement) => compare(statement, { start: 0, end: statement.length }, 'en', model).relation !== 'unrelated',
  );
