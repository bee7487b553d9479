import { readFileSync } from 'node:fs';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { compareWithin } from '../../src/domain/comparison/compare.ts';
import { type Comparison, RELATIONS } from '../../src/domain/comparison/comparison.ts';
import { ComparedText } from '../../src/domain/comparison/passage/compared-text.ts';

/**
 * How the comparer stands to the two frozen sets of whole reports: `npx tsx tests/frozen/measure.ts`. Of the statements under a cue,
 * content and cue are given. No item is named: of a frozen set nobody should know more than its figures.
 */

interface Report {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

interface Cued extends Report {
  readonly content: string;
  readonly cue: string;
  readonly relation: Comparison['relation'];
}

const model = bundledModel();
const linesOf = <Item>(name: string): readonly Item[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);

const spanOf = (words: string, { text }: Report): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

const cued = linesOf<Cued>('comparison-cues.jsonl').map((report) => {
  const passage = { ...spanOf(report.content, report), cue: spanOf(report.cue, report) };
  const { relation } = compareWithin(new ComparedText(report.text, report.title), passage, report.lang, model);
  return { labelled: report.relation, called: relation };
});
const scores = RELATIONS.map((relation) => {
  const labelled = cued.filter((one) => one.labelled === relation);
  const called = cued.filter((one) => one.called === relation);
  return (2 * labelled.filter((one) => one.called === relation).length) / Math.max(1, labelled.length + called.length);
});
const right = cued.filter(({ labelled, called }) => labelled === called).length;
const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
console.log(`statements under a cue: ${right} of ${cued.length} right, macro-F1 ${mean.toFixed(2)}`);

const off = linesOf<Report>('comparison-off-subject.jsonl').flatMap(({ text, title, lang }) => {
  const { comparisons } = analyse({ ...articleFromText(text, lang, null), title }, [model]);
  return Object.values(comparisons).flat();
});
const related = off.filter(({ relation }) => relation !== 'unrelated').length;
console.log(`statements of reports off the subject called related: ${related} of ${off.length}`);
