import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { gate } from '../../src/page/gate.ts';
import { rangeOf } from '../../src/page/places/anchor.ts';
import { readPage } from '../../src/page/read-page.ts';
import { medians } from './interleaved.ts';

/** What the page's own work costs against `Readability.parse` on the same page, as medians of interleaved runs. */
export interface PageRatios {
  readonly gate: number;
  /** The general reader, which asks Readability as well. */
  readonly read: number;
  /** The agency's own reader on a page of its. */
  readonly readAgency: number;
  /** From a place in the text to a range in the page. */
  readonly map: number;
}

const REPORT = readFileSync(join('tests', 'golden', 'articles', 'arminfo-83320.txt'), 'utf8')
  .trim()
  .split(/\n+/);
const AGENCY_ADDRESS = 'https://arminfo.info/full_news.php?id=83320&lang=3';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const links = (count: number, words: string): string =>
  `<ul>${Array.from({ length: count }, (_, n) => `<li><a href="/news/${n}">${words} ${n}</a></li>`).join('')}</ul>`;

/** A page of the size and make of a news site's: menus, teasers, a report of a few thousand characters, a footer. */
const NEWS = `<html lang="en"><head><title>Report - Example</title></head><body><header class="site-header"><nav>${links(60, 'Politics and economy')}</nav></header>
<main><article class="post"><h1>Report</h1><div class="meta"><span class="byline">By Jo Doe</span> <time datetime="2024-04-24">April 24, 2024</time></div>
<div class="entry-content">${REPORT.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</div></article>
<aside class="sidebar">${links(40, 'What was said about subject')}</aside>
<section class="related">${Array.from({ length: 12 }, (_, n) => `<div class="card"><h3><a href="/r/${n}">Another report ${n}</a></h3><p>What it is about, in a sentence or two, and why it may matter to its readers.</p></div>`).join('')}</section></main>
<footer>${links(30, 'Contacts and advertising')}</footer></body></html>`;

const AGENCY = `<html><head><title>ArmInfo: Report</title></head><body><table><tr><td>${links(60, 'Politics and economy')}</td><td>
<div class="intrig_style"><div>Wednesday, April 24 2024 12:23</div></div><b>Jo Doe</b><br><b>Report</b><br>
${REPORT.map(escaped).join('<br><br>')}</td><td>${links(40, 'What was said')}</td></tr></table></body></html>`;

const open = (html: string): Document => parseHTML(html).document as unknown as Document;

export function pageRatios(rounds = 30): PageRatios {
  const spent = Array.from({ length: rounds * 2 }, () => open(NEWS));
  const news = open(NEWS);
  const agency = open(AGENCY);
  const outcome = readPage(news, null);
  if (!outcome.ok) throw new Error(`the page of the bench could not be read: ${outcome.failure}`);
  const read = outcome.value;
  // linkedom has no ranges: one that only takes its ends lets the way to them be timed.
  const ranged = { createRange: () => ({ setStart: () => {}, setEnd: () => {}, collapsed: false }), body: news.body };
  const places = REPORT.map((quote) => ({ start: read.article.text.indexOf(quote), quote }))
    .filter(({ start }) => start >= 0)
    .map(({ start, quote }) => ({ start, end: start + quote.length, quote }));
  const [readability = 1, atGate = 0, reading = 0, readingAgency = 0, mapping = 0] = medians(
    [
      () => new Readability(spent.pop() as Document).parse(),
      () => gate(news, null),
      () => readPage(news, null),
      () => readPage(agency, AGENCY_ADDRESS),
      () => places.map((place) => rangeOf(ranged as unknown as Document, read, place)),
    ],
    rounds,
  );
  const ratio = (time: number): number => Number((time / readability).toFixed(3));
  return {
    gate: ratio(atGate),
    read: ratio(reading),
    readAgency: ratio(readingAgency),
    map: ratio(mapping / Math.max(1, places.length)),
  };
}
