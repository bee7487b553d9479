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
  /** Told once, when the statements are there and the rest will take a while. */
  readonly comparing?: () => Promise<void>;
}

/**
 * Analyses an article with pauses in which messages are heard, one of which may be that the reader stopped it: then the
 * answer is null.
 */
export async function analyseInSlices(
  worker: Worker,
  article: Article,
  records: readonly ReferenceModel[],
  { stopped, comparing }: Meanwhile,
): Promise<Analysis | null> {
  const steps = worker.analyse(article, records);
  let began = worker.now();
  let told = false;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (worker.now() - began < SLICE_MS) continue;
    if (!told) await comparing?.();
    told = true;
    await worker.pause();
    if (stopped.aborted) return null;
    began = worker.now();
  }
}
