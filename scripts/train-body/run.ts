/**
 * Fits the model that tells an article's paragraphs from the rest of its page, and writes `assets/page/body-trees.json`:
 *
 *     npx tsx scripts/train-body/run.ts < labelled.jsonl && npx biome check --write assets/page/body-trees.json
 *
 * A line is `{"html", "url", "body"}`, `body` the article's text as a person read it. Only numbers are learned from
 * (`src/page/body/line-facts.ts`): the weights hold no word of any page.
 */
import { writeFileSync } from 'node:fs';
import { fitForest } from './fit-forest.ts';
import { labelledPages } from './labelled-pages.ts';
import { labelledLines } from './rows.ts';

const OUTPUT = 'assets/page/body-trees.json';

const lines = (await labelledPages(process.stdin)).flatMap(labelledLines);
const output = JSON.stringify(fitForest(lines));
writeFileSync(OUTPUT, `${output}\n`);
console.log(`${lines.length} lines, ${Math.round(output.length / 1_024)} KB in ${OUTPUT}`);
