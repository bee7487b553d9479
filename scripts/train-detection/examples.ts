import { createInterface } from 'node:readline';
import { articleOf } from '../../src/cli/read-input.ts';
import type { Article } from '../../src/domain/article/article.ts';
import { isExpected } from '../../src/domain/article/expected.ts';
import { isFrontPage } from '../../src/domain/article/kind-by-title.ts';
import { type ReportTraits, reportTraits } from '../../src/domain/article/report-traits.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';
import { chanceFrom, WORSENINGS, worsened } from './worsened.ts';

/** A page or a text whose kind is known: its numbers, and nothing of its words. */
export interface Example {
  /** "positive" is a report; every other class is none. */
  readonly kind: string;
  /** What it is counted under: its class, and the set it comes from. */
  readonly group: string;
  /** Pages of one site are left out together. */
  readonly site: string;
  readonly expected: boolean;
  /** Null for what holds no text, and for front pages. */
  readonly traits: ReportTraits | null;
  /** What they would be with a worse extraction of statements, several times for each of `WORSENINGS`, in their order. */
  readonly worse: readonly (readonly ReportTraits[])[];
}

const KINDS: readonly unknown[] = ['positive', 'negative', 'non_article'];
const TIMES = 3;

/**
 * Reads lines `{"html" | "text", "lang"?, "url"?, "class", "set"?, "site"?}`; a line of another class is passed over. A line may
 * instead hold the "article" that was read before, or null where none was found.
 */
export async function readExamples(input: NodeJS.ReadableStream): Promise<Example[]> {
  const examples: Example[] = [];
  for await (const line of createInterface({ input })) {
    const page = JSON.parse(line) as Record<string, unknown>;
    if (KINDS.includes(page.class)) examples.push(exampleOf(page, examples.length));
  }
  return examples;
}

function exampleOf(page: Readonly<Record<string, unknown>>, number: number): Example {
  const kind = String(page.class);
  const url = typeof page.url === 'string' ? page.url : null;
  const site = String(page.site ?? (URL.canParse(url ?? '') ? new URL(url ?? '').host : number));
  const common = { kind, site, group: page.set === undefined ? kind : `${page.set} ${kind}` };
  const article = articleIn(page);
  if (article === null) return { ...common, expected: false, traits: null, worse: [] };
  const expected = isExpected(article);
  if (isFrontPage(article.url)) return { ...common, expected, traits: null, worse: [] };
  const said = extractStatements(article.text, languageFor(article.lang), article.leadIn);
  const worse = WORSENINGS.map((worsening, at) =>
    Array.from({ length: TIMES }, (_, time) => {
      const chance = chanceFrom((number * WORSENINGS.length + at) * TIMES + time);
      return reportTraits(article, worsened(article.text, said, worsening, chance));
    }),
  );
  return { ...common, expected, traits: reportTraits(article, said), worse };
}

function articleIn(page: Readonly<Record<string, unknown>>): Article | null {
  if (page.article !== undefined) return page.article as Article | null;
  try {
    return articleOf(page);
  } catch {
    return null;
  }
}
