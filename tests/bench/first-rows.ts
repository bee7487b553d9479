import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { ADDRESS } from '../e2e/fixtures/pages.ts';
import type { Surface } from '../e2e/harness/reader.ts';
import { startSession } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/until.ts';
import { openQuotes } from '../e2e/pages/quote-list.ts';
import { closeOwn, throughOwnPage } from '../e2e/pages/through-own-page.ts';
import { longAnalysis, longState } from '../fixtures/long-state.ts';
import { quantile } from './interleaved.ts';

/*
 * How long a reader waits for the first rows of a report of a million characters and ten thousand statements, which is kept:
 *   npx tsx tests/bench/first-rows.ts [times]
 *
 *   the panel's document begins ──▶ our script has run ──▶ read, unpacked, counted ──▶ rows in the document ──▶ painted
 *
 * The panel is opened on it, and in a browser of its own on one of three statements: what that takes is the panel's in any case.
 * A small script before ours notes the times. Nothing passes or fails.
 */
const TIMES = Number(process.argv[2] ?? 8);
const WARM_UP = 1;

const PROBE = `const watching = new MutationObserver(() => {
  if (!document.querySelector('[data-quote]')) return;
  watching.disconnect();
  const drawn = performance.now();
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (globalThis.firstRows = { drawn, painted: performance.now() });
    port2.postMessage(null);
  });
});
watching.observe(document, { childList: true, subtree: true });`;

interface FirstRows {
  readonly drawn: number;
  readonly painted: number;
}

for (const kind of ['chromium', 'firefox'] as const) {
  const figures = { times: TIMES, long: await opened(kind, 10_000, 1_000_000), short: await opened(kind, 3, 300) };
  mkdirSync('.output/test', { recursive: true });
  writeFileSync(`.output/test/first-rows-${kind}.json`, JSON.stringify(figures));
  console.log(`${kind}: ${JSON.stringify(figures)}`);
}

async function opened(kind: BrowserKind, many: number, characters: number): Promise<object> {
  const extension = withProbe(kind);
  const { reader, end } = await startSession({ kind, extension });
  await reader.open(ADDRESS.frontPage);
  const { own, first, bringToFront } = await throughOwnPage(reader);
  const front = await first();
  const model = bundledModel();
  const state = longState(longAnalysis(model.id, model.claims[0]?.id ?? '', many, characters));
  await own.run(
    async (key, json) => {
      await chrome.storage.session.set({ [key]: json });
      return null;
    },
    `tab:${front}`,
    state,
  );
  await bringToFront(front);
  await closeOwn(own);
  const rows: FirstRows[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    const panel = await openQuotes(reader);
    const seen = await until('the first rows', () => firstRowsIn(panel));
    if (time >= WARM_UP) rows.push(seen);
    await reader.closePanel();
  }
  await end();
  rmSync(extension, { recursive: true, force: true });
  return { drawn: summary(rows.map(({ drawn }) => drawn)), painted: summary(rows.map(({ painted }) => painted)) };
}

/** A copy of the extension whose panel notes when it has rows. */
function withProbe(kind: BrowserKind): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-probed-'));
  cpSync(join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), copy, { recursive: true });
  writeFileSync(join(copy, 'probe.js'), PROBE);
  const page = join(copy, 'sidepanel.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/probe.js"></script>'));
  return copy;
}

function firstRowsIn(panel: Surface): Promise<FirstRows | null> {
  return panel.run(() => (globalThis as { readonly firstRows?: FirstRows }).firstRows ?? null);
}

function summary(values: readonly number[]): object {
  return { median: Math.round(quantile(values, 0.5)), least: Math.round(Math.min(...values)) };
}

declare const chrome: { readonly storage: { readonly session: { set(items: Record<string, string>): Promise<void> } } };
