/**
 * Reads each labelled page with a model that was fitted on other sites, and prints what it read: one line a page,
 * `{"id", "article": {"text"}}`, as the command line does. What a scorer makes of them is what to expect of pages never seen.
 *
 *     npx tsx scripts/train-body/cross-validate.ts [parts = 5] [seed = 0] < labelled.jsonl > read.jsonl
 *
 * A line is `{"id", "html", "url", "body"}`; all pages of a site fall into one part.
 */

import { createHash } from 'node:crypto';
import { openedPage } from '../../src/cli/read-input.ts';
import { makeForest } from '../../src/page/body/forest.ts';
import { readingPage } from '../../src/page/page-reader.ts';
import { atOnce } from '../../src/page/slices.ts';
import { fitForest } from './fit-forest.ts';
import { labelledPages } from './labelled-pages.ts';
import { type LabelledPage, labelledLines } from './rows.ts';

const parts = Number(process.argv[2] ?? 5);
const seed = process.argv[3] ?? '0';
const pages = await labelledPages(process.stdin);
const linesOf = new Map(pages.map((page) => [page, labelledLines(page)]));

for (let part = 0; part < parts; part++) {
  const isHeldOut = (page: LabelledPage): boolean => partOf(page) === part;
  const judge = makeForest(
    fitForest(pages.filter((page) => !isHeldOut(page)).flatMap((page) => linesOf.get(page) ?? [])),
  );
  for (const { id, html, url } of pages.filter(isHeldOut)) {
    const found = atOnce(readingPage(openedPage(html, url), url, judge));
    console.log(JSON.stringify({ id, article: { text: found?.body.text ?? '' } }));
  }
}

function partOf({ url }: LabelledPage): number {
  const digest = createHash('md5')
    .update(`${siteOf(url ?? '')}${seed}`)
    .digest();
  return digest.readUInt32BE(0) % parts;
}

/** "news.example.co.uk" and "example.co.uk" are one site. */
function siteOf(url: string): string {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [url];
  const isShort = (label: string | undefined): boolean => label !== undefined && label.length <= 3;
  return labels.slice(isShort(labels.at(-1)) && isShort(labels.at(-2)) && labels.length > 2 ? -3 : -2).join('.');
}
