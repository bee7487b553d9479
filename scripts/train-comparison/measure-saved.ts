import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { RELATIONS, type Relation } from '../../src/domain/comparison/comparison.ts';
import { lookUp } from '../../src/domain/comparison/look-up.ts';
import { recordOfReport } from '../../src/domain/library/record-of-report.ts';

/*
 * How statements are compared with records that saved reports make:
 *   npx tsx scripts/train-comparison/measure-saved.ts [fit|frozen] [--list]
 * In the language of the report, and in others. `--list` prints what is called wrongly; never of the frozen part.
 */
interface Saved {
  readonly id: string;
  readonly part: string;
  readonly lang: string;
  readonly title: string;
  readonly url: string;
  readonly text: string;
}
interface Judged {
  readonly lang: string;
  readonly statement: string;
  readonly relation: Relation;
}
interface Called extends Judged {
  readonly called: Relation;
}

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'frozen', 'saved-articles');
const part = process.argv.includes('frozen') ? 'frozen' : 'fit';
const list = process.argv.includes('--list') && part === 'fit';
const own: Called[] = [];
const others: Called[] = [];
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
  const saved = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Saved;
  if (saved.part !== part) continue;
  const article = { ...articleFromText(saved.text, saved.lang, saved.url), title: saved.title };
  const record = recordOfReport(analyse(article, []));
  for (const line of readFileSync(join(FOLDER, `${saved.id}-judged.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const judged = JSON.parse(line) as Judged;
    const called = lookUp(judged.statement, [record], judged.lang)[0]?.relation ?? 'unrelated';
    (judged.lang === saved.lang ? own : others).push({ ...judged, called });
    if (list && called !== judged.relation) console.log(saved.id, judged.relation, '→', called, judged.statement);
  }
}
print('in the language of the report', own);
print('in other languages', others);

function print(what: string, called: readonly Called[]): void {
  const rows = RELATIONS.map((relation) => {
    const right = called.filter((one) => one.relation === relation && one.called === relation).length;
    const precision = right / Math.max(1, called.filter((one) => one.called === relation).length);
    const recall = right / Math.max(1, called.filter((one) => one.relation === relation).length);
    return { relation, precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  });
  const macro = rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length;
  const reversed = called.filter((one) => one.relation === 'departs' && one.called === 'restates').length;
  console.log(
    `${what}: ${called.length} statements, macro-F1 ${macro.toFixed(2)}, departures called restates ${reversed}`,
  );
  for (const { relation, precision, recall } of rows)
    console.log(`  ${relation.padEnd(10)} P ${precision.toFixed(2)} R ${recall.toFixed(2)}`);
}
