import { isSamePage } from './same-page.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** A tab was closed, or its page was left without a reload: what is under way for it ends, and nothing is kept. */
export async function forgetTab(worker: Worker, inTurn: InTurn, tab: number): Promise<void> {
  inTurn.stop(tab);
  await inTurn(tab, () => forget(worker, tab));
}

/** What a browser tells of a tab that goes somewhere else; `url` only when we may see it. */
export interface TabMove {
  readonly status?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Forgets the tab when it goes to another page, and drops what is under way for the one that was left. An address that
 * is already the one on show (the script in the page was faster, or only the part after `#` changed) keeps it; loading
 * without an address that we may see is a reload.
 *
 * A worker that is woken by a move hears of it late: by then the tab may have gone on, and the script of the next page may
 * have told what it read. So what is told of the tab counts only together with where the tab is now.
 */
export async function tabMoved(worker: Worker, inTurn: InTurn, tab: number, move: TabMove): Promise<void> {
  const isLoading = move.status === 'loading';
  if (move.url === undefined && !isLoading) return;
  const shown = await worker.session.readTab(tab);
  const now = await worker.addressOf(tab);
  const isThere = (address: string | null): boolean =>
    isSamePage(now, address) || isSamePage(move.url ?? null, address);
  // Work for the reader, who pressed a button, names no address: it is about the page that was there until another loads.
  const isStill = (about: string | null): boolean =>
    isThere(about) || (about === null && (!isLoading || isThere(shown?.url ?? null)));
  inTurn.stop(tab, (about) => !isStill(about));
  await inTurn(tab, async () => {
    const state = await worker.session.readTab(tab);
    if (state === null || isThere(state.url) || isSamePage(await worker.addressOf(tab), state.url)) return;
    await forget(worker, tab);
  });
}

async function forget(worker: Worker, tab: number): Promise<void> {
  await worker.session.forgetTab(tab);
  await worker.badge.clear(tab);
}
