/*
 * Measures questions, answers and refusals that are found in our own corpus by those that are labelled there.
 *
 *   npx tsx scripts/corpus/measure-questions.ts english                    the part that rules are made with, and the frozen one
 *   npx tsx scripts/corpus/measure-questions.ts english --part fit --errors
 *
 * Of the frozen part no errors are ever shown. What a figure means: `measuring/asked.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import { CORPUS, LANGUAGES } from './build.ts';
import { type Asked, askedIn, type LabelledAsked } from './measuring/asked.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, errors: { type: 'boolean' } },
});
const [language] = positionals;
if (language === undefined || !(language in LANGUAGES)) {
  console.error('usage: npx tsx scripts/corpus/measure-questions.ts LANGUAGE [--part fit|frozen] [--errors]');
  process.exit(2);
}

const texts = readFileSync(join(CORPUS, `${language}.jsonl`), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as LabelledAsked);

for (const part of ['fit', 'frozen']) if (values.part === undefined || values.part === part) showPart(part);

function showPart(part: string): void {
  const all = texts
    .filter((one) => one.part === part)
    .map((one) => {
      const found = askedIn(one, analyse(articleOf({ text: one.text, lang: one.lang }), []).said);
      if (values.errors && part !== 'frozen') for (const fault of found.faults) console.log(`${one.id} ${fault}`);
      return found;
    });
  const sum = (key: Exclude<keyof Asked, 'faults'>): number => all.reduce((total, one) => total + one[key], 0);
  const share = (some: number, of: number): string => (of === 0 ? '–' : `${((100 * some) / of).toFixed(1)} %`);
  const refusals = sum('refusals');
  const answers = sum('answers');
  console.log(
    `${language}, ${part}: refusals listed ${share(sum('listed'), refusals)} of ${refusals}, and none shown as said ${share(sum('listedNotShown'), refusals)},`,
    `by whom ${share(sum('byWhom'), sum('listed'))}, invented ${sum('inventedRefusals')} ·`,
    `answers paired ${share(sum('paired'), answers)} of ${answers}, invented pairs ${sum('inventedPairs')}`,
  );
}
