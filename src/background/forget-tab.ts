import { isSamePage } from '../domain/article/same-page.ts';
import type { TabState } from '../platform/ports/stores.ts';
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
 * have told what it read. So what is told of the tab counts only together with where the tab is now. Where that can't be seen, the
 * script in the page tells: it goes with its page.
 */
export async function tabMoved(worker: Worker, inTurn: InTurn, tab: number, move: TabMove): Promise<void> {
  if (move.status === 'complete') await inTurn(tab, () => forgetUnlessRead(worker, tab));
  const isLoading = move.status === 'loading';
  if (move.url === undefined && !isLoading) return;
  const shown = await worker.session.glanceAt(tab);
  const now = await worker.addressOf(tab);
  if (now === null && move.url === undefined && (await isStillRead(worker, inTurn, tab)))
    return forgetWhenLeft(worker, inTurn, tab);
  const isThere = (address: string | null): boolean =>
    isSamePage(now, address) || isSamePage(move.url ?? null, address);
  // Work for the reader, who pressed a button, names no address: it is about the page that was there until another loads.
  const isStill = (about: string | null): boolean =>
    isThere(about) || (about === null && (!isLoading || isThere(shown?.url ?? null)));
  inTurn.stop(tab, (about) => !isStill(about));
  await inTurn(tab, () => forgetUnless(worker, tab, isThere));
}

/**
 * The script in a tab's page tells that this address was left without a reload. It may be heard late, since a message whose
 * worker died over it comes again: what was read at another address since, or is shown where the tab is now, stays.
 */
export async function pageLeft(worker: Worker, inTurn: InTurn, tab: number, left: string): Promise<void> {
  const shown = await worker.session.glanceAt(tab);
  const now = await worker.addressOf(tab);
  const isThere = (address: string | null): boolean =>
    address !== null && (isSamePage(now, address) || !isSamePage(left, address));
  inTurn.stop(tab, (about) => !isThere(about ?? shown?.url ?? null));
  await inTurn(tab, () => forgetUnless(worker, tab, isThere));
}

async function forgetUnless(worker: Worker, tab: number, isThere: (address: string | null) => boolean): Promise<void> {
  const state = await worker.session.glanceAt(tab);
  if (state === null || isThere(state.url) || isSamePage(await worker.addressOf(tab), state.url)) return;
  await forget(worker, tab);
}

/**
 * A page that was loaded again has the address of the one that was read, but may be another: an error, or what stands there
 * since the report was taken off. Then no script of ours has read it; nor another page whose address we may not see. A script that
 * could read nothing says so too: where the address can't be seen either, that nothing was found is forgotten only `whenLeft`.
 */
async function forgetUnlessRead(worker: Worker, tab: number, whenLeft = false): Promise<void> {
  const state = await worker.session.glanceAt(tab);
  const now = await worker.addressOf(tab);
  if (state === null || !(now === null ? MAY_BE_OVER : WAS_READ).includes(state.state)) return;
  const isMeant = now === null ? whenLeft || state.state !== 'no-report' : isSamePage(now, state.url);
  if (isMeant && !(await worker.link.hasRead(tab, state.url))) await forget(worker, tab);
}

/** A script is put into a page within this time, mostly; milliseconds, and so often. */
const PUT_WITHIN = [250, 250, 250, 250];

/** Whether the script that reads the page, or has read it, is in the tab: what is under way may just be putting one there. */
async function isStillRead(worker: Worker, inTurn: InTurn, tab: number): Promise<boolean> {
  const isThere = async (): Promise<boolean> => worker.link.hasRead(tab, await addressKept(worker, tab));
  for (const milliseconds of PUT_WITHIN) {
    if (await isThere()) return true;
    if (!inTurn.isBusy(tab)) return false;
    await worker.wait(milliseconds);
  }
  return isThere();
}

const addressKept = async (worker: Worker, tab: number): Promise<string | null> =>
  (await worker.session.glanceAt(tab))?.url ?? null;

/** How often it is asked whether a page that began to load has taken the place of the one that was read. Milliseconds. */
const LOOKED_FOR = [250, 250, 500, 500, 500, 500, 1000, 1000, 1000, 1000, 1000];

/**
 * A browser tells that a tab loads while the page before still stands there; later, that it has loaded. In between the script is
 * asked, so that nothing of the page before is shown for long beside one that takes its time; of another nothing is taken.
 */
async function forgetWhenLeft(worker: Worker, inTurn: InTurn, tab: number): Promise<void> {
  const url = await addressKept(worker, tab);
  for (const milliseconds of LOOKED_FOR) {
    await worker.wait(milliseconds);
    if ((await addressKept(worker, tab)) !== url) return;
    if (!(await worker.link.hasRead(tab, url))) return inTurn(tab, () => forgetUnlessRead(worker, tab, true));
  }
}

const WAS_READ: readonly TabState['state'][] = ['report', 'no-report', 'dropped'];
/** Where the address can't be seen, a reading may have failed because its page was left, which says nothing of the page that came. */
const MAY_BE_OVER: readonly TabState['state'][] = [...WAS_READ, 'failed'];

/** What is shown goes first: where the worker dies in between, the next one still finds that there is something to forget. */
async function forget(worker: Worker, tab: number): Promise<void> {
  await worker.badge.clear(tab);
  await worker.session.forgetTab(tab);
}

/** By then what the worker was started for is done. Milliseconds. */
const LOOKED_AROUND_AFTER = 5_000;

/** No browser tells of a closing twice: what a worker died over is made up for by the next one. */
export async function forgetWhatIsGone(worker: Worker): Promise<void> {
  await worker.wait(LOOKED_AROUND_AFTER);
  await worker.session.forgetGone();
}
