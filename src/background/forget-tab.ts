import { isSamePage } from './same-page.ts';
import type { Worker } from './worker.ts';

/** Nothing is kept of a tab that was closed, or whose page is no longer the one that was read. */
export async function forgetTab(worker: Worker, tab: number): Promise<void> {
  await worker.session.forgetTab(tab);
  await worker.badge.clear(tab);
}

/** What a browser tells of a tab that goes somewhere else; `url` only when we may see it. */
export interface TabMove {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Forgets the tab when it goes to another page. A new address that is already the one on show (the script in the page
 * was faster, or only the part after `#` changed) keeps it; loading without a visible new address is a reload.
 */
export async function tabMoved(worker: Worker, tab: number, move: TabMove): Promise<void> {
  if (move.url === undefined && move.status !== 'loading') return;
  const state = await worker.session.readTab(tab);
  if (state === null || (move.url !== undefined && isSamePage(move.url, state.url))) return;
  await forgetTab(worker, tab);
}
