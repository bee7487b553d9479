/**
 * Fits what tells reports of statements from other texts, and writes `assets/detection/weights.json` and `shapes.json`; before that
 * it prints what the same fit reaches on sites that it did not see, and what each trait gives.
 *
 *     npx tsx scripts/train-detection/run.ts [parts = 8] < labelled.jsonl
 *
 * A line is `{"html", "url", "class"}` or `{"text", "lang", "class", "set"}`: "positive" for a report, "negative" for any other text,
 * "non_article" for a page that is no text at all. Learned from are numbers about each (`src/domain/article/report-traits.ts`), never
 * its words, as they are and with a worse extraction of statements (`worsened.ts`). A set counts as much as all pages together, however
 * few texts it has; `set-as-pages.ts` sets texts as pages of a site that nobody knows.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import {
  hasTooFewQuotations,
  MODEL,
  type ReportModel,
  reportScore,
  type Shape,
} from '../../src/domain/article/report-score.ts';
import type { ReportTraits } from '../../src/domain/article/report-traits.ts';
import { type Example, readExamples } from './examples.ts';
import { FITTED_ON, fitBounds } from './fit-bounds.ts';
import { fitLogistic } from './fit-logistic.ts';

const QUOTED = ['density', 'namedDensity', 'address', 'opinion', 'release'] as const;
const FILLED = ['said', 'covered', 'frequency', 'leading'] as const;
const SHUFFLES = 3;

const parts = Number(process.argv[2] ?? 8);
const examples = await readExamples(process.stdin);
console.log('as it stands:                ', shares(calledBy(() => MODEL, 1)));
console.log('sites left out:              ', shares(calledBy((seen) => fitted(seen))));
for (const trait of [...FILLED, 'address'] as const)
  console.log(`  without ${trait}:`.padEnd(29), shares(calledBy((seen) => without(trait, seen), 1)));
console.log('  without quotations:        ', shares(calledBy((seen) => fitted(seen), 1, { quotations: 0 })));
console.log('  without turns:             ', shares(calledBy((seen) => fitted(seen), 1, { answers: 0 })));
const { shapes, weights } = fitted(examples);
writeFileSync('assets/detection/weights.json', `${JSON.stringify(weights, null, 2)}\n`);
writeFileSync('assets/detection/shapes.json', `${JSON.stringify(shapes, null, 2)}\n`);

function fitted(from: readonly Example[], filled: readonly (keyof ReportTraits)[] = FILLED): ReportModel {
  const weights = { filled: filledWeights(from, filled), quoted: quotedWeights(from) };
  return fitBounds(from, { shapes: MODEL.shapes, weights });
}

/** Both are learned from texts of sites where no report is expected: that is where they are asked. */
function quotedWeights(from: readonly Example[]): Record<string, number> {
  const asked = from.filter(({ expected, traits }) => !expected && traits !== null && !hasTooFewQuotations(traits));
  return weightsOf(
    QUOTED,
    asked.map(({ kind, traits }) => [traits, kind === 'positive']),
  );
}

function filledWeights(from: readonly Example[], names: readonly (keyof ReportTraits)[]): Record<string, number> {
  const asked = from.flatMap(({ expected, kind, traits, worse }) =>
    expected
      ? []
      : [traits, ...FITTED_ON.flatMap((at) => worse[at] ?? [])]
          .filter((one) => one !== null && isAsked(one))
          .map((one): [ReportTraits | null, boolean] => [one, kind === 'positive']),
  );
  return weightsOf(names, asked);
}

/** Neither an interview nor full of quotations, and inside the bounds of texts of any site. */
function isAsked(traits: ReportTraits): boolean {
  const { statements, said, address, answers, opinion, release } = traits;
  const isOther = answers > 0 || opinion > 0 || release > 0 || !hasTooFewQuotations(traits);
  return !isOther && statements > 2 && said > 0.15 && address < 1;
}

function weightsOf(
  names: readonly (keyof ReportTraits)[],
  asked: readonly [ReportTraits | null, boolean][],
): Record<string, number> {
  const rows = asked.map(([traits]) => names.map((name) => traits?.[name] ?? 0));
  const weights = fitLogistic(
    rows,
    asked.map(([, isReport]) => isReport),
  );
  return Object.fromEntries(
    ['constant', ...names].map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]),
  );
}

function without(trait: keyof ReportTraits, from: readonly Example[]): ReportModel {
  const { shapes, weights } = fitted(
    from,
    FILLED.filter((one) => one !== trait),
  );
  const rest = (shape: Shape): Shape => Object.fromEntries(Object.entries(shape).filter(([name]) => name !== trait));
  return { weights, shapes: { expected: shapes.expected.map(rest), elsewhere: rest(shapes.elsewhere) } };
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
