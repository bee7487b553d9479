import { done, type Outcome } from '../platform/ports/outcome.ts';
import type { TabState } from '../platform/ports/stores.ts';
import { isSamePage } from './same-page.ts';
import { outcomeOf, showFailure, showPage, showStopped } from './show-page.ts';
import type { Worker } from './worker.ts';

/**
 * The reader asks for the page in a tab. Asking again for a page that was just called no report, or whose reading was
 * stopped, means "analyse anyway". While it lasts the tab is `reading`, with the step it has come to; `since` lets the
 * interface see that a worker died over it.
 */
export async function analyseTab(worker: Worker, tab: number, stopped: AbortSignal): Promise<Outcome<TabState>> {
  const before = await worker.session.readTab(tab);
  const since = worker.now();
  const url = before?.url ?? null;
  if (stopped.aborted) return done(await showStopped(worker, tab, url));
  await worker.session.writeTab(tab, { state: 'reading', url, step: 'text', since });

  const reading = await unlessStopped(stopped, () => worker.link.read(tab, stopped));
  if (reading === null) return done(await showStopped(worker, tab, url));
  if (!reading.ok) return outcomeOf(await showFailure(worker, tab, url, reading.failure));

  const address = reading.value.article?.url ?? null;
  await worker.session.writeTab(tab, { state: 'reading', url: address, step: 'statements', since });
  if (stopped.aborted) return done(await showStopped(worker, tab, address));
  const comparing = async (): Promise<void> =>
    void (await worker.session.writeTab(tab, { state: 'reading', url: address, step: 'comparison', since }));
  const anyway = isAnyway(before, address);
  const read = { tab, url: address, ...reading.value };
  return outcomeOf(await showPage(worker, read, { anyway, stopped, comparing }));
}

function isAnyway(before: TabState | null, address: string | null): boolean {
  if (before?.state === 'stopped') return before.url === null || isSamePage(before.url, address);
  return before?.state === 'no-report' && (before.article === null || isSamePage(before.url, address));
}

/** Null as soon as the reader stops it: a page that hangs is not waited for, and its answer comes to nobody. */
function unlessStopped<Value>(stopped: AbortSignal, work: () => Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    if (stopped.aborted) return resolve(null);
    stopped.addEventListener('abort', () => resolve(null), { once: true });
    work().then(resolve, reject);
  });
}
