import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { ADDRESS } from '../e2e/fixtures/pages.ts';
import type { Surface } from '../e2e/harness/reader.ts';
import { type Session, startSession } from '../e2e/harness/session.ts';
import { until } from '../e2e/harness/until.ts';
import { quantile } from './interleaved.ts';

/*
 * How long a reader waits for the number on the button when the browser has stopped our worker:  npx tsx tests/bench/cold-start.ts [times]
 *
 *   ask ──▶ the browser starts the worker ──▶ its script has run ──▶ the page is read ──▶ the number ──▶ compared, kept, answered
 *           └────────── a stopped one alone ───────────────────┘
 *
 * A document of ours asks for the report in the tab in front to be analysed, as the popup does, and looks at the button until a
 * number stands there; then it waits for the answer. The worker is stopped; asked; asked again, now that it runs; and again until
 * it has done so TENTH times. So each of the three is measured in turn, in one browser, on one page. Beside it, in a browser of its
 * own, a worker is asked that writes a number and does nothing else: what that takes is the browser's. Nothing passes or fails.
 */
const TIMES = Number(process.argv[2] ?? 10);
const TENTH = 10;
/** The first rounds fill the browser's own stores. */
const WARM_UP = 2;
/** Instead of ours. */
const BARE_WORKER = `chrome.runtime.onMessage.addListener((message, sender, answer) => {
  if (!message.onTheRecord) return;
  chrome.action.setBadgeText({ tabId: message.body.tab, text: '1' }).then(answer);
  return true;
});
chrome.contextMenus.onClicked.addListener(() => undefined);
chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`;

/** Milliseconds from asking: to the number, and to the answer. */
interface Waited {
  readonly number: number;
  readonly answer: number;
}

const AT = ['stopped', 'running', 'tenth'] as const;
type Round = Readonly<Record<(typeof AT)[number], Waited>>;

for (const kind of ['chromium', 'firefox'] as const) {
  const rounds = await roundsIn(await startSession({ kind }));
  const bare = await roundsIn(await startSession({ kind, extension: bareExtension(kind) }));
  const figures = {
    times: TIMES,
    ...ratios(rounds, 'number'),
    answer: ratios(rounds, 'answer'),
    browserAlone: ratios(bare, 'number'),
  };
  mkdirSync('.output/test', { recursive: true });
  writeFileSync(`.output/test/cold-start-${kind}.json`, JSON.stringify(figures));
  console.log(`${kind}: ${JSON.stringify(figures)}`);
}

function ratios(rounds: readonly Round[], to: keyof Waited): object {
  const of = (at: keyof Round) => rounds.map((round) => round[at][to]);
  const over = (at: keyof Round): number => Number((quantile(of('stopped'), 0.5) / quantile(of(at), 0.5)).toFixed(2));
  return {
    ...Object.fromEntries(AT.map((at) => [at, summary(of(at))])),
    overRunning: over('running'),
    overTenth: over('tenth'),
  };
}

/** A copy of ours with another worker. */
function bareExtension(kind: BrowserKind): string {
  const copy = mkdtempSync(join(tmpdir(), 'on-the-record-bare-'));
  cpSync(join('.output', kind === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), copy, { recursive: true });
  writeFileSync(join(copy, 'background.js'), BARE_WORKER);
  return copy;
}

async function roundsIn(session: Session): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  const beside = await documentBeside(session);
  for (let time = 0; time < WARM_UP + TIMES; time++) {
    const round = await roundIn(session, beside);
    if (time >= WARM_UP) rounds.push(round);
  }
  await session.end();
  return rounds;
}

/** A document of ours that asks; the report is in front. */
async function documentBeside({ reader }: Session): Promise<Surface> {
  const beside = await reader.openOwnPage('welcome.html');
  await reader.open(ADDRESS.interview);
  await until('a number on the button', async () => (await beside.run(askForNumber)) !== null);
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

/** Runs in a document of ours. It waits by asking the browser: timers of a hidden document are slow. */
async function askForNumber(): Promise<Waited> {
  const { action, runtime, tabs } = (globalThis as unknown as { readonly chrome: Extension }).chrome;
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  const tabId = tab?.id ?? -1;
  await action.setBadgeText({ tabId, text: '' });
  const began = performance.now();
  const answered = runtime
    .sendMessage({ onTheRecord: 'analyse-tab', id: crypto.randomUUID(), body: { tab: tabId } })
    .then(() => performance.now() - began);
  while ((await action.getBadgeText({ tabId })) === '')
    if (performance.now() - began > 20_000) throw new Error('No number came.');
  const number = performance.now() - began;
  return { number, answer: await answered };
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
