import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** The reader deletes the text given in a window's panel, or has closed the window: what is under way ends, and nothing is kept. */
export async function forgetText(worker: Worker, inTurnOfTexts: InTurn, window: number): Promise<void> {
  inTurnOfTexts.stop(window);
  await inTurnOfTexts(window, () => worker.session.forgetText(window));
}
