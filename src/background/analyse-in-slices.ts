import type { AnalysisProgress, AnalysisStep, Found } from '../domain/analyse.ts';
import type { Analysis } from '../domain/analysis.ts';
import type { Article } from '../domain/article/article.ts';
import type { ReferenceModel } from '../domain/reference/model.ts';
import type { Worker } from './worker.ts';

/** How long the worker is deaf to messages. An ordinary report takes about as long as a whole. Milliseconds. */
const SLICE_MS = 25;

/** Who is heard and told while an analysis lasts. */
export interface Meanwhile {
  /** The reader wants it no longer. */
  readonly stopped: AbortSignal;
  /** Told in the first pause, and in the first after that in which it has come to another step. */
  readonly comeTo?: (step: AnalysisStep) => Promise<void>;
  /** Told once, as soon as all statements are found and before any is compared. */
  readonly found?: (found: Found) => Promise<void>;
}

/**
 * Analyses an article with pauses in which messages are heard, one of which may be that the reader stopped it: then the
 * answer is null.
 */
export function analyseInSlices(
  worker: Worker,
  article: Article,
  records: readonly ReferenceModel[],
  { stopped, comeTo, found }: Meanwhile,
): Promise<Analysis | null> {
  let told: AnalysisStep | null = null;
  let isFound = false;
  return inSlices<AnalysisProgress, Analysis>(worker, worker.analyse(article, records), stopped, {
    after: (progress) => {
      if (isFound || progress.found === null) return null;
      isFound = true;
      return found?.(progress.found) ?? null;
    },
    before: async ({ step }) => {
      if (step !== told) await comeTo?.(step);
      told = step;
    },
  });
}

interface Between<Step> {
  /** After each step; null where there is nothing to wait for, as after most of thousands. */
  readonly after?: (step: Step) => Promise<void> | null;
  /** Before each pause. */
  readonly before?: (step: Step) => Promise<void>;
}

/** Any work of the domain that is done in steps, with such pauses; null when the reader stopped it. */
export async function inSlices<Step, Value>(
  worker: Pick<Worker, 'now' | 'pause'>,
  steps: Generator<Step, Value, undefined>,
  stopped: AbortSignal,
  { after, before }: Between<Step> = {},
): Promise<Value | null> {
  let began = worker.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const told = after?.(step.value) ?? null;
    if (told !== null) {
      await told;
      if (stopped.aborted) return null;
    }
    const spent = worker.now() - began;
    // A clock that was put back says nothing of how long it was.
    if (spent >= 0 && spent < SLICE_MS) continue;
    await before?.(step.value);
    await worker.pause();
    if (stopped.aborted) return null;
    began = worker.now();
  }
}
