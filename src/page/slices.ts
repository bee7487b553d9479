/** Work that can be put down between two steps: it yields where a pause does no harm, and returns its result at the end. */
export type Sliced<Result> = Generator<undefined, Result>;

/** Does the whole work without a pause, as on the command line. */
export function atOnce<Result>(work: Sliced<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** How long a page is kept waiting by one slice: half a frame, and far below what a reader or a script would notice. */
const SLICE_MS = 8;

export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Resolves when the page has had its turn. */
  pause(): Promise<void>;
}

/** Does the work in slices with the page's own tasks between them. Null when the signal ended it. */
export async function inSlices<Result>(
  work: Sliced<Result>,
  clock: Clock,
  signal: AbortSignal,
): Promise<Result | null> {
  let began = clock.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (clock.now() - began < SLICE_MS) continue;
    await clock.pause();
    if (signal.aborted) return null;
    began = clock.now();
  }
}
