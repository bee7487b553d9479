import { analyseTab } from './analyse-tab.ts';
import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** By then a message that its worker died over has been repeated, and whoever sent it has begun again by itself. */
const REPEATED_BY_MS = 250;

/**
 * Somebody waits for a tab's reading. If nothing is under way here, it was begun by a worker that died: it is taken up
 * again. This is asked twice a second, so nobody looks at "Reading this page" for longer than it is read.
 */
export async function goOn(worker: Worker, inTurn: InTurn, tab: number): Promise<void> {
  if (!(await isLeft(worker, inTurn, tab))) return;
  // Not waited for: who asks wants to know that somebody is here.
  void inTurn(tab, async (stopped) => {
    const state = await worker.session.readTab(tab);
    if (state?.state === 'reading') await analyseTab(worker, tab, { anyway: state.anyway === true, stopped });
  });
}

/** The text in a window is kept by nobody but its analysis, so one whose worker died is lost, and that is said. */
export async function goOnWithText(worker: Worker, inTurnOfTexts: InTurn, window: number): Promise<void> {
  if (!(await isLeft(worker, inTurnOfTexts, window))) return;
  await inTurnOfTexts(window, async () => {
    const state = await worker.session.readText(window);
    if (state?.known.state !== 'reading') return;
    await worker.session.writeText(window, { ...state, known: { state: 'failed', url: null, failure: 'worker-gone' } });
  });
}

async function isLeft(worker: Worker, inTurn: InTurn, of: number): Promise<boolean> {
  if (inTurn.isBusy(of)) return false;
  await worker.wait(REPEATED_BY_MS);
  return !inTurn.isBusy(of);
}
