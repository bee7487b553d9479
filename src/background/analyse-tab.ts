import { done, type Outcome } from '../platform/ports/outcome.ts';
import type { ReadingStep, TabState } from '../platform/ports/stores.ts';
import { outcomeOf, showFailure, showPage, showStopped } from './show-page.ts';
import type { Worker } from './worker.ts';

/** What the reader asks for. */
export interface Asked {
  /** To have the page shown whether it is a report or not. */
  readonly anyway: boolean;
  readonly stopped: AbortSignal;
}

/**
 * The reader asks for the page in a tab. While it lasts the tab is `reading`, with the step it has come to: if its worker
 * dies over it, another one can take it up (`go-on.ts`).
 */
export async function analyseTab(worker: Worker, tab: number, { anyway, stopped }: Asked): Promise<Outcome<TabState>> {
  const before = await worker.session.glanceAt(tab);
  const since = worker.now();
  const url = before?.url ?? null;
  const comeTo = (step: ReadingStep, address: string | null) =>
    worker.session.writeTab(tab, { state: 'reading', url: address, step, since, anyway });
  if (stopped.aborted) return done(await showStopped(worker, tab, url));
  await comeTo('text', url);

  const reading = await unlessStopped(stopped, () => worker.link.read(tab, stopped));
  if (reading === null) return done(await showStopped(worker, tab, url));
  if (!reading.ok) return outcomeOf(await showFailure(worker, tab, url, reading.failure));

  const address = reading.value.article?.url ?? null;
  await comeTo('statements', address);
  if (stopped.aborted) return done(await showStopped(worker, tab, address));
  const read = { tab, url: address, ...reading.value };
  const told = async (step: ReadingStep): Promise<void> => {
    if (step !== 'statements') await comeTo(step, address);
  };
  return outcomeOf(await showPage(worker, read, { anyway, stopped, comeTo: told }));
}

/** Null as soon as the reader stops it: a page that hangs is not waited for, and its answer comes to nobody. */
function unlessStopped<Value>(stopped: AbortSignal, work: () => Promise<Value>): Promise<Value | null> {
  return new Promise((resolve, reject) => {
    if (stopped.aborted) return resolve(null);
    stopped.addEventListener('abort', () => resolve(null), { once: true });
    work().then(resolve, reject);
  });
}
