import { showStopped } from './show-page.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/**
 * The reader does not want to wait for a tab's page any longer. Its script reads no further, what was asked for before is
 * dropped, and the tab says so, also when the worker that began the reading is gone. A result that is there by then stays.
 */
export async function stopTab(worker: Worker, inTurn: InTurn, tab: number): Promise<void> {
  inTurn.stop(tab);
  worker.link.stop(tab);
  await inTurn(tab, async () => {
    const state = await worker.session.glanceAt(tab);
    if (state?.state === 'reading') await showStopped(worker, tab, state.url);
  });
}
