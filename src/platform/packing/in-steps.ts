import type { Steps } from '../../domain/text/steps.ts';
import { pause } from '../pause.ts';

/** How long a worker is deaf to messages, and a panel to the reader. Milliseconds. */
const SLICE_MS = 25;

/** Does the work with pauses in which messages and presses are heard. */
export async function inSteps<Result>(steps: Steps<Result>): Promise<Result> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await pause();
    began = performance.now();
  }
}
