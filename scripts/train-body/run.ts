/**
 * Fits the model that tells an article's paragraphs from the rest of its page, and writes `assets/page/body-trees.json`:
 *
 *     npx tsx scripts/train-body/run.ts < labelled.jsonl
 *
 * A line is `{"html", "url", "body"}`, `body` the article's text as a person read it. Only numbers are learned from
 * (`src/page/body/line-facts.ts`): the weights hold no word of any page.
 */
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { boost } from '../train-statements/boost.ts';
import { pack } from '../train-statements/pack.ts';
import { type LabelledLine, type LabelledPage, labelledLines } from './rows.ts';

const OUTPUT = 'assets/page/body-trees.json';
const SETTINGS = { trees: 150, leaves: 15, rate: 0.08, leastInLeaf: 40, categories: [], seed: 1 };
/** Pages that are too large for the other reader are judged without its vote: they are learned from, too, but count less. */
const WITHOUT_VOTE = 0.3;

const lines: LabelledLine[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() !== '') lines.push(...labelledLines(JSON.parse(line) as LabelledPage));
}
const { trees, bias } = boost(table(lines), SETTINGS);
const output = JSON.stringify(pack(trees, bias));
writeFileSync(OUTPUT, `${output}\n`);
console.log(`${lines.length} lines, ${trees.length} trees, ${Math.round(output.length / 1_024)} KB in ${OUTPUT}`);

function table(all: readonly LabelledLine[]): Parameters<typeof boost>[0] {
  const rows = all.flatMap(({ facts, factsWithoutVote, isBody, weight }) => [
    { facts, isBody, weight },
    { facts: factsWithoutVote, isBody, weight: weight * WITHOUT_VOTE },
  ]);
  const width = rows[0]?.facts.length ?? 0;
  const values = new Int16Array(rows.length * width);
  for (const [at, row] of rows.entries()) values.set(row.facts, at * width);
  return {
    values,
    width,
    labels: Uint8Array.from(rows, (row) => (row.isBody ? 1 : 0)),
    weights: Float64Array.from(rows, (row) => row.weight),
  };
}
