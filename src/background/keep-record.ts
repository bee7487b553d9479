import { activeRecord } from './active-record.ts';
import type { Worker } from './worker.ts';

/**
 * Puts the record beside the analyses, once while the browser runs: popup and panel name it and its topics, and are not to
 * wait for a worker that is asleep. Where there is no room for it they ask the worker.
 */
export async function keepRecord(worker: Worker): Promise<void> {
  if ((await worker.session.readRecord()) !== null) return;
  const record = activeRecord(worker);
  if (record.ok) await worker.session.writeRecord(record.value);
}
