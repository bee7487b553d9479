import type { AnalysisStep, Found } from '../domain/analyse.ts';
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
export async function analyseInSlices(
  worker: Worker,
  article: Article,
  records: readonly ReferenceModel[],
  { stopped, comeTo, found }: Meanwhile,
): Promise<Analysis | null> {
  const steps = worker.analyse(article, records);
  let began = worker.now();
  let told: AnalysisStep | null = null;
  let isFound = false;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!isFound && step.value.found !== null) {
      isFound = true;
      await found?.(step.value.found);
      if (stopped.aborted) return null;
    }
    const spent = worker.now() - began;
    // A clock that was put back says nothing of how long it was.
    if (spent >= 0 && spent < SLICE_MS) continue;
    if (step.value.step !== told) await comeTo?.(step.value.step);
    told = step.value.step;
    await worker.pause();
    if (stopped.aborted) return null;
    began = worker.now();
  }
}
