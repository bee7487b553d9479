import type { ReferenceModel } from '../domain/reference/model.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { Worker } from './worker.ts';

/** The record that is shown beside a report's words: for now there is one. */
export function activeRecord(worker: Worker): Outcome<ReferenceModel> {
  const records = worker.records();
  if (!records.ok) return records;
  const record = records.value[0];
  return record === undefined ? failed('record-broken') : done(record);
}
