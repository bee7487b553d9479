import type { Outcome, TabState } from '../platform/ports.ts';
import { isSamePage } from './same-page.ts';
import { outcomeOf, showFailure, showPage } from './show-page.ts';
import type { Worker } from './worker.ts';

/**
 * The reader asks for the page in a tab. Asking again for a page that was just called no report means "analyse anyway".
 * While it lasts the tab is `reading`, with the step it has come to; `since` lets the interface see that a worker died over it.
 */
export async function analyseTab(worker: Worker, tab: number): Promise<Outcome<TabState>> {
  const before = await worker.session.readTab(tab);
  const since = worker.now();
  const url = before?.url ?? null;
  await worker.session.writeTab(tab, { state: 'reading', url, step: 'text', since });

  const reading = await worker.link.read(tab);
  if (!reading.ok) return outcomeOf(await showFailure(worker, tab, url, reading.failure));

  const address = reading.value.article?.url ?? null;
  const anyway = before?.state === 'no-report' && (before.article === null || isSamePage(before.url, address));
  await worker.session.writeTab(tab, { state: 'reading', url: address, step: 'statements', since });
  return outcomeOf(await showPage(worker, tab, address, reading.value, anyway));
}
