/**
 * Fits what tells reports of statements from other texts, and writes `assets/detection/weights.json` and `shapes.json`; before that
 * it prints what the same fit reaches on sites that it did not see, and what each trait gives.
 *
 *     npx tsx scripts/train-detection/run.ts [parts = 8] < labelled.jsonl
 *
 * A line is `{"html", "url", "class"}` or `{"text", "lang", "class", "set"}`: "positive" for a report, "negative" for any other text,
 * "non_article" for a page that is no text at all. Learned from are numbers about each (`src/domain/article/report-traits.ts`), never
 * its words. A set counts as much as all pages together, however few texts it has.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { hasTooFewQuotations, MODEL, type ReportModel, reportScore } from '../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../src/domain/article/report-traits.ts';
import { type Example, readExamples } from './examples.ts';
import { fitBounds } from './fit-bounds.ts';
import { fitLogistic } from './fit-logistic.ts';

const TRAITS = ['density', 'namedDensity', 'address', 'opinion', 'release'] as const;
const SHUFFLES = 5;

const parts = Number(process.argv[2] ?? 8);
const examples = await readExamples(process.stdin);
console.log('as it stands:                ', shares(calledBy(() => MODEL, 1)));
console.log('sites left out:              ', shares(calledBy(fitted)));
for (const trait of ['personal', 'leading', 'address', 'said'] as const)
  console.log(`  without ${trait}:`.padEnd(29), shares(calledBy((seen) => without(trait, fitted(seen)))));
console.log('  without quotations:        ', shares(calledBy(fitted, SHUFFLES, { quotations: 0 })));
console.log('  without turns:             ', shares(calledBy(fitted, SHUFFLES, { answers: 0 })));
const { shapes, weights } = fitted(examples);
writeFileSync('assets/detection/weights.json', `${JSON.stringify(weights, null, 2)}\n`);
writeFileSync('assets/detection/shapes.json', `${JSON.stringify(shapes, null, 2)}\n`);

function fitted(from: readonly Example[]): ReportModel {
  return fitBounds(from, { ...MODEL, weights: fittedWeights(from) });
}

function fittedWeights(from: readonly Example[]): Record<string, number> {
  const asked = from.filter(({ traits, expected }) => !expected && traits !== null && !hasTooFewQuotations(traits));
  const rows = asked.map(({ traits }) => TRAITS.map((name) => traits?.[name] ?? 0));
  const weights = fitLogistic(
    rows,
    asked.map(({ kind }) => kind === 'positive'),
  );
  return Object.fromEntries(
    ['constant', ...TRAITS].map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]),
  );
}

function without(trait: keyof ReportTraits, { shapes, weights }: ReportModel): ReportModel {
  const rest = (way: keyof ReportModel['shapes']) =>
    Object.fromEntries(Object.entries(shapes[way]).filter(([name]) => name !== trait));
  return { weights, shapes: { expected: rest('expected'), elsewhere: rest('elsewhere') } };
}

/** For each group how often its texts are called reports by models fitted on other sites, over several ways of parting them. */
function calledBy(
  fitOn: (seen: readonly Example[]) => ReportModel,
  shuffles = SHUFFLES,
  hidden: Partial<ReportTraits> = {},
): Map<string, boolean[]> {
  const called = new Map<string, boolean[]>();
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    const partOf = examples.map(({ site }) => digestOf(`${site} ${shuffle}`) % parts);
    for (let part = 0; part < parts; part++) {
      const model = fitOn(examples.filter((_, at) => partOf[at] !== part));
      for (const { group, traits, expected } of examples.filter((_, at) => partOf[at] === part)) {
        const isCalled = traits !== null && reportScore({ ...traits, ...hidden }, expected, model) >= 0.5;
        called.set(group, [...(called.get(group) ?? []), isCalled]);
      }
    }
  }
  return called;
}

function digestOf(text: string): number {
  return createHash('md5').update(text).digest().readUInt32BE(0);
}

function shares(called: ReadonlyMap<string, readonly boolean[]>): string {
  return [...called]
    .map(([group, answers]) => `${group} ${(answers.filter(Boolean).length / answers.length).toFixed(3)}`)
    .join(', ');
}
