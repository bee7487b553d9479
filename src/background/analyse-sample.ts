import type { Analysis } from '../domain/analysis.ts';
import { done, failed, type Outcome } from '../platform/ports.ts';
import type { Worker } from './worker.ts';

/** Analyses the report that comes with the extension, as a page would be: to be tried where there is no network. */
export function analyseSample(worker: Worker): Outcome<Analysis> {
  const records = worker.records();
  if (!records.ok) return records;
  try {
    return done(worker.analyse(worker.sample(), records.value));
  } catch {
    return failed('unexpected');
  }
}
