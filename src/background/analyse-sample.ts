import type { Analysis } from '../domain/analysis.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import { analyseInSlices } from './analyse-in-slices.ts';
import type { Worker } from './worker.ts';

/** Analyses the report that comes with the extension, as a page would be: to be tried where there is no network. */
export async function analyseSample(worker: Worker): Promise<Outcome<Analysis>> {
  const records = worker.records();
  if (!records.ok) return records;
  try {
    const analysis = await analyseInSlices(worker, worker.sample(), records.value, {
      stopped: new AbortController().signal,
    });
    return analysis === null ? failed('unexpected') : done(analysis);
  } catch {
    return failed('unexpected');
  }
}
