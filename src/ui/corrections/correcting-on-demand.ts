import type { Correcting, Given } from './correcting.ts';

/** What can be done to put something right, read with the first press. */
export function correctingOnDemand(given: Given): Correcting {
  let read: Promise<Correcting> | null = null;
  const load = (): Promise<Correcting> => {
    read ??= import('./send-corrections.ts').then(({ correcting }) => correcting(given));
    return read;
  };
  return {
    make: async (correction) => (await load()).make(correction),
    undo: async (correction) => (await load()).undo(correction),
  };
}
