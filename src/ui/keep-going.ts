import type { Outcome } from '../platform/ports/outcome.ts';

/** Whoever waits asks this often whether the work still goes on. Milliseconds. */
const ASKED_EVERY = 500;

/**
 * Sees to it that work which is waited for goes on, until told to stop: a worker that died over it is started by the
 * asking, and takes it up. `lost` is called when none can be started. A worker that does not get round to answering is
 * at work, and is not asked again before it has.
 */
export function keepGoing(goOn: () => Promise<Outcome<null>>, lost: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  const ask = async (): Promise<void> => {
    const answer = await goOn().catch(() => null);
    if (!isWanted) return;
    if (answer?.ok === false && answer.failure === 'worker-gone') lost();
    else timer = setTimeout(() => void ask(), ASKED_EVERY);
  };
  void ask();
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
}
