/*
 * Measures the statements that are found in our own corpus by those that are labelled there.
 *
 *   npx tsx scripts/corpus/measure.ts english                    the part that rules are made with, and the frozen one
 *   npx tsx scripts/corpus/measure.ts english --part fit --errors
 *   npx tsx scripts/corpus/measure.ts labelled.jsonl             any labelled file: a line {"id", "lang", "text", "statements"}
 *
 * What a figure means: `measuring/figures.ts`. Of the frozen part no errors are ever shown.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analysisLine } from '../../src/cli/analysis-line.ts';
import { articleOf } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { CORPUS, LANGUAGES } from './build.ts';
import { type Counts, type Faults, type Figures, figuresOf, measured, summed } from './measuring/figures.ts';
import type { Measured } from './measuring/pieces.ts';
import type { Span } from './types.ts';

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly part?: string;
  readonly statements: readonly Measured[];
}

const COLUMNS: readonly (readonly [keyof Figures, string])[] = [
  ['precision', 'exact P'],
  ['recall', 'R'],
  ['exactF1', 'F1'],
  ['withSpeakerF1', 'with speaker'],
  ['paraphrasePrecision', 'paraphrases P'],
  ['paraphraseRecall', 'R'],
  ['speakerExact', 'speaker exact'],
  ['stray', 'stray'],
];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, errors: { type: 'boolean' } },
});
const [language] = positionals;
if (language === undefined) {
  console.error('usage: npx tsx scripts/corpus/measure.ts LANGUAGE|labelled.jsonl [--part fit|frozen] [--errors]');
  process.exit(2);
}

const texts = labelledIn(language in LANGUAGES ? join(CORPUS, `${language}.jsonl`) : language);
for (const part of new Set(texts.map((one) => one.part ?? 'all')))
  if (values.part === undefined || values.part === part) showPart(part);

function labelledIn(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Labelled);
}

function showPart(part: string): void {
  const counts: Counts[] = [];
  for (const labelled of texts.filter((one) => (one.part ?? 'all') === part)) {
    const { text, lang } = labelled;
    const { statements } = analysisLine(labelled.id, analyse(articleOf({ text, lang }), [])) as Pick<
      Labelled,
      'statements'
    >;
    const result = measured(text, labelled.statements, statements);
    counts.push(result.counts);
    if (values.errors && part !== 'frozen') showFaults(labelled, result.faults);
  }
  const all = summed(counts);
  const figures = figuresOf(all);
  const shown = COLUMNS.map(([key, name]) => `${name} ${figures[key]?.toFixed(1) ?? '–'}`);
  console.log(`${language}, ${part}: ${counts.length} texts, ${all.asked} pieces, ${all.found} found`);
  console.log(shown.join(' · '));
}

function showFaults({ id, text }: Labelled, { missed, spurious, wrongSpeaker, stray }: Faults): void {
  const cut = ({ start, end }: Span): string => text.slice(start, end).replaceAll('\n', ' ⏎ ');
  for (const piece of missed) console.log(`${id} missed ${piece.statement.kind}: ${cut(piece)}`);
  for (const piece of spurious) {
    const isStray = stray.includes(piece.statement) ? 'stray' : 'other bounds';
    console.log(`${id} ${isStray} ${piece.statement.kind} [${piece.statement.speaker?.text ?? '–'}]: ${cut(piece)}`);
  }
  for (const piece of wrongSpeaker)
    console.log(`${id} other speaker [${piece.statement.speaker?.text ?? '–'}]: ${cut(piece)}`);
}
