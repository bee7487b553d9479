/**
 * How often texts are called reports by the bundled model where statements are found as they are, and where a worse extraction
 * misses some of them or takes the author's own clauses for some:
 *
 *     npx tsx scripts/train-detection/robustness.ts < labelled.jsonl
 *
 * The lines are those of `run.ts`. What is missed and what is wrong is drawn by chance, always the same.
 */
import { reportScore } from '../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../src/domain/article/report-traits.ts';
import { type Example, readExamples } from './examples.ts';
import { WORSENINGS } from './worsened.ts';

const WIDTH = 34;
const examples = await readExamples(process.stdin);
const heads = WORSENINGS.map(({ missed, wrong }) => (missed > 0 ? `-${missed * 100} %` : `+${wrong * 100} %`));
console.log(row('', ['as is', ...heads]));
for (const group of new Set(examples.map((one) => one.group))) {
  const own = examples.filter((one) => one.group === group);
  const cells = [
    shareOf(own, ({ traits }) => [traits]),
    ...WORSENINGS.map((_, at) => shareOf(own, ({ worse }) => worse[at] ?? [null])),
  ];
  console.log(row(`${group} (${own.length})`, cells));
}

function row(head: string, cells: readonly string[]): string {
  return head.padEnd(WIDTH) + cells.map((cell) => cell.padStart(7)).join('');
}

function shareOf(own: readonly Example[], traitsOf: (one: Example) => readonly (ReportTraits | null)[]): string {
  const called = own.flatMap((one) =>
    traitsOf(one).map((traits) => traits !== null && reportScore(traits, one.expected) >= 0.5),
  );
  return (called.filter(Boolean).length / called.length).toFixed(3);
}
