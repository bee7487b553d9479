import type { InTurn } from './turns.ts';
import type { Worker } from './worker.ts';

/** The reader deletes the text given in a window's panel: what is under way ends, and nothing is kept. */
export async function forgetText(worker: Worker, inTurnOfTexts: InTurn, window: number): Promise<void> {
  inTurnOfTexts.stop(window);
  await inTurnOfTexts(window, () => worker.session.forgetText(window));
}

/** The window was closed: its text, its look-up and its wish go with it, and all that is private with the last private one. */
export async function forgetWindow(worker: Worker, inTurnOfTexts: InTurn, window: number): Promise<void> {
  inTurnOfTexts.stop(window);
  await inTurnOfTexts(window, () => worker.session.forgetWindow(window));
}
