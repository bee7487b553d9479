import type { Comparison } from '../domain/comparison/comparison.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { LookUp } from '../platform/ports/stores.ts';
import type { Worker } from './worker.ts';

/** A passage, not a book: what is selected beyond this is cut off, so that a look-up stays instant. UTF-16 code units. */
export const LONGEST_LOOK_UP = 20_000;

/**
 * Compares a passage with the record and puts the result where the panel of its window sees it, and no other.
 * The look-up is answered even when it can't be stored; then its failure says so.
 */
export async function lookUp(worker: Worker, window: number, passage: string, from: LookUp['from']): Promise<LookUp> {
  const text = passage.trim().slice(0, LONGEST_LOOK_UP);
  const lang = worker.languageOf(text, null);
  const id = ((await worker.session.readLookUp(window))?.id ?? 0) + 1;
  const found: LookUp = { id, text, lang, from, at: worker.now(), outcome: compare(worker, text, lang) };
  const written = await worker.session.writeLookUp(window, found);
  return written.ok ? found : { ...found, outcome: failed(written.failure) };
}

function compare(worker: Worker, text: string, lang: string): Outcome<readonly Comparison[]> {
  if (text === '') return failed('selection-empty');
  const records = worker.records();
  if (!records.ok) return records;
  try {
    return done(worker.lookUp(text, records.value, lang));
  } catch {
    return failed('unexpected');
  }
}
