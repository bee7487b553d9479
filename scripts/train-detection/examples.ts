import { createInterface } from 'node:readline';
import { articleOf } from '../../src/cli/read-input.ts';
import { isExpected } from '../../src/domain/article/expected.ts';
import { isFrontPage } from '../../src/domain/article/kind-by-title.ts';
import { type ReportTraits, reportTraits } from '../../src/domain/article/report-traits.ts';
import { languageFor } from '../../src/domain/languages/registry.ts';
import { extractStatements } from '../../src/domain/statements/extract.ts';

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
}

const KINDS: readonly unknown[] = ['positive', 'negative', 'non_article'];

/** Reads lines `{"html" | "text", "lang"?, "url"?, "class", "set"?, "site"?}`; a line of another class is passed over. */
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
  try {
    const article = articleOf(page);
    const said = extractStatements(article.text, languageFor(article.lang), article.leadIn);
    const traits = isFrontPage(url) ? null : reportTraits(article, said);
    return { ...common, expected: isExpected(article), traits };
  } catch {
    return { ...common, expected: false, traits: null };
  }
}
