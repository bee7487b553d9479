import { mkdirSync, writeFileSync } from 'node:fs';
import { ADDRESS } from '../e2e/fixtures/pages.ts';
import type { Surface } from '../e2e/harness/reader.ts';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/until.ts';
import { quantile } from './interleaved.ts';

/*
 * How long a reader waits for the number on the button when the browser has stopped our worker:  npx tsx tests/bench/cold-start.ts [times]
 *
 *   ask ──▶ the browser starts the worker ──▶ its script has run ──▶ the page is read ──▶ analysed ──▶ the number
 *           └────────── a stopped one alone ───────────────────┘
 *
 * A document of ours asks for the report in the tab in front to be analysed, as the popup does, and looks at the button until a
 * number stands there. The worker is stopped; asked; asked again, now that it runs; and again until it has done so TENTH times.
 * So each of the three is measured in turn, in one browser, on one page. Nothing passes or fails.
 */
const TIMES = Number(process.argv[2] ?? 10);
const TENTH = 10;
/** The first rounds fill the browser's own stores. */
const WARM_UP = 2;

interface Round {
  readonly stopped: number;
  readonly running: number;
  readonly tenth: number;
}

for (const kind of ['chromium', 'firefox'] as const) {
  const session = await startSession({ kind });
  const rounds: Round[] = [];
  const beside = await documentBeside(session);
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    const round = await roundIn(session, beside);
    if (time >= WARM_UP) rounds.push(round);
  }
  await session.end();

  const of = (key: keyof Round) => rounds.map((round) => round[key]);
  const ratios = { overRunning: ratio('running'), overTenth: ratio('tenth') };
  function ratio(key: keyof Round): number {
    return Number((quantile(of('stopped'), 0.5) / quantile(of(key), 0.5)).toFixed(2));
  }
  const figures = {
    times: TIMES,
    ...Object.fromEntries((['stopped', 'running', 'tenth'] as const).map((key) => [key, summary(of(key))])),
    ...ratios,
  };
  mkdirSync('.output/test', { recursive: true });
  writeFileSync(`.output/test/cold-start-${kind}.json`, JSON.stringify(figures));
  console.log(`${kind}: ${JSON.stringify(figures)}`);
}

/** A document of ours that asks; the report is in front. */
async function documentBeside({ reader }: Session): Promise<Surface> {
  const beside = await reader.openOwnPage('welcome.html');
  await reader.open(ADDRESS.interview);
  await until('a number on the button', () => reader.badge());
  return beside;
}

async function roundIn({ reader }: Session, beside: Surface): Promise<Round> {
  await reader.stopWorker();
  const stopped = await beside.run(askForNumber);
  const running = await beside.run(askForNumber);
  let tenth = running;
  for (let time = 2; time < TENTH; time++) tenth = await beside.run(askForNumber);
  return { stopped, running, tenth };
}

/** Runs in a document of ours: milliseconds from asking to the number. It waits by asking the browser: timers of a hidden document are slow. */
async function askForNumber(): Promise<number> {
  const { action, runtime, tabs } = (globalThis as unknown as { readonly chrome: Extension }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = tab?.id ?? -1;
  await action.setBadgeText({ tabId, text: '' });
  const began = performance.now();
  void runtime.sendMessage({ onTheRecord: 'analyse-tab', id: crypto.randomUUID(), body: { tab: tabId } });
  while ((await action.getBadgeText({ tabId })) === '')
    if (performance.now() - began > 20_000) throw new Error('No number came.');
  return performance.now() - began;
}

interface Extension {
  readonly action: {
    setBadgeText(text: { tabId: number; text: string }): Promise<void>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
}

function summary(values: readonly number[]): { readonly median: number; readonly least: number } {
  return { median: Math.round(quantile(values, 0.5)), least: Math.round(Math.min(...values)) };
}
