/**
 * What the worker holds in memory, idle and after many articles: `npx tsx tests/bench/memory.ts [articles]`, after a build.
 * Each article is another text at another address, opened in the one tab of a real Chromium; the heap is looked at after its
 * garbage was collected. Nothing passes or fails.
 */
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'puppeteer-core';
import { ADDRESS, testPages } from '../e2e/fixtures/pages.ts';
import type { ChromiumReader } from '../e2e/harness/chromium.ts';
import { isWorker } from '../e2e/harness/chromium-background.ts';
import { startSession } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/until.ts';

const MANY = Number(process.argv[2] ?? 100);
const EVERY = Math.max(1, Math.floor(MANY / 5));

const address = (n: number): string => `https://arminfo.info/full_news.php?id=${90_000 + n}&lang=3`;
const page = testPages().get(ADDRESS.interview) ?? '';
/** The same report in other words: no table of ours is to know its sentences from before. */
const articles = Array.from(
  { length: MANY + 1 },
  (_, n) => [address(n), page.replaceAll('organization', `organization${n}`)] as const,
);

const session = await startSession({ kind: 'chromium', pages: new Map([...testPages(), ...articles]) });
const reader = session.reader as ChromiumReader;

const worker = await until('the worker', () => reader.chromium.targets().find(isWorker));
const inside: CDPSession = await worker.createCDPSession();
const heap = async (): Promise<number> => {
  await inside.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inside.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
};
const read = async (n: number): Promise<void> => {
  await reader.open(address(n));
  await until(`the number of article ${n}`, () => reader.badge(), 30_000);
};

console.log(`a worker that has read nothing: ${(await heap()).toFixed(1)} MB`);
await read(0);
console.log(`after the first article: ${(await heap()).toFixed(1)} MB`);
for (let n = 1; n <= MANY; n++) {
  await read(n);
  if (n % EVERY === 0) console.log(`after ${n}: ${(await heap()).toFixed(1)} MB`);
}
await reader.open(ADDRESS.frontPage);
await until('the number to go', async () => (await reader.badge()) === '');
console.log(`with no report open: ${(await heap()).toFixed(1)} MB`);
console.log(`the worker's script: ${(readFileSync('.output/chrome-mv3/background.js').length / 1e6).toFixed(1)} MB`);
await session.end();
