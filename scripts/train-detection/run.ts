/**
 * Fits the model that tells reports of statements from other texts, and writes `assets/detection/weights.json`; before that it
 * prints what the same model reaches on pages that it was not fitted on.
 *
 *     npx tsx scripts/train-detection/run.ts [parts = 10] < labelled.jsonl
 *
 * A line is `{"html", "url", "class"}`: "positive" for a report, "negative" for any other text, "non_article" for a page that is no
 * text at all. Learned from are six numbers about each (`src/domain/article/report-traits.ts`), never its words.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { articleFromHtml } from '../../src/cli/read-input.ts';
import { hasTooFewQuotations } from '../../src/domain/article/detect.ts';
import { isFrontPage } from '../../src/domain/article/kind-by-title.ts';
import { type ReportTraits, reportTraits } from '../../src/domain/article/report-traits.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import { fitLogistic } from './fit-logistic.ts';

const OUTPUT = 'assets/detection/weights.json';
const TRAITS = ['density', 'namedDensity', 'address', 'first', 'opinion', 'release'] as const;
const SHUFFLES = 20;

interface Page {
  readonly html: string;
  readonly url: string | null;
  readonly class: string;
}

/** What a model is asked about: the traits of pages that the rules before it let through. */
interface Example {
  readonly kind: string;
  readonly row: readonly number[] | null;
}

const examples: Example[] = [];
for await (const line of createInterface({ input: process.stdin })) {
  const page = JSON.parse(line) as Page;
  if (['positive', 'negative', 'non_article'].includes(page.class))
    examples.push({ kind: page.class, row: rowOf(page) });
}
console.log(shares(crossValidated(Number(process.argv[2] ?? 10))));
const weights = fitted(examples).map((weight) => Math.round(weight * 100) / 100);
const named = Object.fromEntries(['constant', ...TRAITS].map((name, at) => [name, weights[at]]));
writeFileSync(OUTPUT, `${JSON.stringify(named, null, 2)}\n`);

function rowOf({ html, url }: Page): readonly number[] | null {
  const traits = traitsOf(html, url);
  return traits === null || isFrontPage(url) || hasTooFewQuotations(traits) ? null : TRAITS.map((name) => traits[name]);
}

/** Null for a page that holds no text. */
function traitsOf(html: string, url: string | null): ReportTraits | null {
  try {
    const article = articleFromHtml(html, url);
    return reportTraits(article, extractStatements(article.text, languageFor(article.lang), article.leadIn));
  } catch {
    return null;
  }
}

function fitted(from: readonly Example[]): number[] {
  const asked = from.filter((example) => example.row !== null);
  return fitLogistic(
    asked.map((example) => example.row ?? []),
    asked.map((example) => example.kind === 'positive'),
  );
}

/** For each kind how often its pages are called reports by models fitted on other pages, over many ways of parting them. */
function crossValidated(parts: number): Map<string, boolean[]> {
  const called = new Map<string, boolean[]>();
  for (let shuffle = 0; shuffle < SHUFFLES; shuffle++) {
    const partOf = examples.map((_, at) => digestOf(`${at} ${shuffle}`) % parts);
    for (let part = 0; part < parts; part++) {
      const [constant = 0, ...model] = fitted(examples.filter((_, at) => partOf[at] !== part));
      for (const { kind, row } of examples.filter((_, at) => partOf[at] === part)) {
        const sum = row?.reduce((total, value, at) => total + value * (model[at] as number), constant) ?? -1;
        called.set(kind, [...(called.get(kind) ?? []), sum > 0]);
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
    .map(([kind, answers]) => `${kind} ${(answers.filter(Boolean).length / answers.length).toFixed(4)}`)
    .join(', ');
}
