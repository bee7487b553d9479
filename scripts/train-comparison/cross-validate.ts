import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { decide, readingsOf } from '../../src/domain/comparison/decide.ts';
import { languageOf } from '../../src/domain/languages/languages.ts';
import { examplesFrom } from './examples.ts';
import { fitSoftmax } from './fit-softmax.ts';
import { judgedExamples } from './judged-examples.ts';
import { bareExamples, ownExamples } from './own-examples.ts';
import { RIDGE } from './settings.ts';

/*
 * Compares judged statements with weights that have not seen their page:
 *   npx tsx scripts/train-comparison/cross-validate.ts --judged statements.jsonl [--other statements.jsonl] > predictions.jsonl
 * Prints one line a statement, as `lookup` does. With `--other`, that file is compared with weights from all of `--judged`.
 * `--bare` strips the record to its propositions; `--own` leaves the judged statements out of the weights altogether.
 */
const FOLDS = 8;

const { values } = parseArgs({
  options: {
    judged: { type: 'string' },
    other: { type: 'string' },
    own: { type: 'boolean' },
    bare: { type: 'boolean' },
  },
});
if (values.judged === undefined) throw new Error('--judged is needed');
const bundled = bundledModel();
const model = values.bare ? { ...bundled, phrasings: null } : bundled;
const own = values.bare ? bareExamples(bundled) : ownExamples(model);
const judged = judgedExamples(values.judged, model);
const pages = [...new Set(judged.map(({ page }) => page))];
const foldOf = new Map(pages.map((page, at) => [page, at % FOLDS]));

if (values.other !== undefined)
  print(values.other, () => true, fitSoftmax(examplesFrom(own, values.own ? [] : judged), RIDGE));
else
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = values.own ? [] : judged.filter(({ page }) => foldOf.get(page) !== fold);
    print(values.judged, (page) => foldOf.get(page) === fold, fitSoftmax(examplesFrom(own, seen), RIDGE));
  }

function print(file: string, wanted: (page: string) => boolean, weights: ReturnType<typeof fitSoftmax>): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { id, page, statement, lang: hint } = JSON.parse(line) as Record<string, string>;
    if (statement === undefined || !wanted(page ?? id ?? '')) continue;
    const lang = languageOf(statement, hint ?? null);
    const comparison = decide(
      statement,
      lang,
      readingsOf(statement, { start: 0, end: statement.length }, lang, model, weights),
      model,
      weights,
    );
    console.log(
      JSON.stringify({
        id,
        relation: comparison.relation,
        topic: comparison.topic,
        claims: comparison.claims.map(({ claim, score }) => ({ id: claim, score })),
      }),
    );
  }
}
