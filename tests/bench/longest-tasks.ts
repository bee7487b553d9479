/**
 * How long hostile pages are kept waiting in a real Chromium: `npx tsx tests/bench/longest-tasks.ts [times]` prints, for each, the
 * longest step of ours and the longest task that the browser reports (from 50 ms on), medians of fresh windows. Nothing passes or fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { median } from './interleaved.ts';
import type { Tasks } from './longest-tasks-probe.ts';

const TIMES = Number(process.argv[2] ?? 3);
const OUT = join('.output', 'bench-page');
/** Long enough for a page to be looked at again after it changed. */
const WATCHED_MS = 200;
const STORM_MS = 4_000;

const SENTENCE = 'A sentence of a long page stands here, and it goes on for a while. ';
const SPACES = '\u00a0'.repeat(1_000_000);
const report = (n: number): string => `<article><h1>Report</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(n)}</article>`;
/** `around` is the outermost box's class. Chromium's own layout ends the page's process at 5,000, whatever script is in it. */
const nested = (n: number, inside: string, around = ''): string => `<style>.unseen { display: none }</style><script>{
  let box = document.body;
  for (let n = 0; n < ${n}; n++) box = box.appendChild(document.createElement('div'));
  box.innerHTML = ${JSON.stringify(inside)};
  document.body.lastElementChild.className = '${around}';
}</script>`;

/** What a page is made of, and how long it is watched for after it was read. */
const PAGES: Readonly<Record<string, readonly [body: string, watchedMs?: number]>> = {
  'a report of 60 paragraphs': [report(60)],
  '1 MB of no-break spaces': [`${report(3)}<p>${SPACES}</p>`],
  '1 MB of no-break spaces in title and headline': [`<title>${SPACES}</title><h1>${SPACES}</h1>${report(3)}`],
  '50,000 itemprop': [report(3) + '<b itemprop="author">x://</b>'.repeat(50_000)],
  '50,000 itemprop around a report': [
    `<div itemprop="author">${'<b itemprop="author name">x://</b>'.repeat(50_000)}${report(3)}</div>`,
  ],
  '100,000 paragraphs': [report(3) + `<p>${SENTENCE}</p>`.repeat(100_000)],
  '100,000 short paragraphs': [report(3) + '<p>word</p>'.repeat(100_000)],
  '100,000 headings': [report(3) + `<h2>Heading of the day</h2><p>${SENTENCE}</p>`.repeat(50_000)],
  '2,000 deep': [nested(2_000, report(20))],
  '5,000 deep, not laid out': [nested(5_000, report(20), 'unseen')],
  'as much as Readability is asked for': [
    report(20) + `<div class="box"><p>${SENTENCE.repeat(3)}<a href="/x">link</a></p></div>`.repeat(600),
  ],
  'a storm of mutations': [
    `${report(20)}<p id="ticker"></p><script>setInterval(() => { for (let n = 0; n < 300; n++) { const child = ticker.appendChild(document.createElement('i')); child.textContent = 'news'; if (ticker.childNodes.length > 500) ticker.textContent = ''; } }, 1);</script>`,
    STORM_MS,
  ],
};

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    lib: {
      entry: join('tests', 'bench', 'longest-tasks-probe.ts'),
      formats: ['iife'],
      name: 'probe',
      fileName: () => 'probe.js',
    },
    outDir: OUT,
    emptyOutDir: true,
    minify: true,
  },
});
const probe = readFileSync(join(OUT, 'probe.js'), 'utf8');
const browser = await puppeteer.launch({ executablePath: ensureBrowser('chromium'), args: ['--no-sandbox'] });
const only = process.argv[3];
for (const [what, [body, watchedMs = WATCHED_MS]] of Object.entries(PAGES)) {
  if (only !== undefined && !what.includes(only)) continue;
  const runs: Tasks[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await browser.newPage();
    const crashed = new Promise<never>((_, reject) => page.once('error', reject));
    await Promise.race([crashed, page.setContent(`<!DOCTYPE html><html lang="en"><body>${body}</body></html>`)]);
    await page.evaluate(probe);
    await new Promise((resolve) => setTimeout(resolve, 300));
    runs.push(await page.evaluate((ms) => window.visited(ms), watchedMs));
    await page.close();
  }
  const of = (key: keyof Tasks): number => Math.round(median(runs.map((run) => run[key])));
  const row = {
    page: what,
    'step ms': of('step'),
    'task ms': of('task'),
    'all ms': of('all'),
    characters: of('characters'),
  };
  console.log(
    Object.entries(row)
      .map(([key, value]) => `${key} ${value}`)
      .join(', '),
  );
}
await browser.close();
