import type { Analysis } from '../domain/analysis.ts';
import type { Correction } from '../domain/corrections/correction.ts';
import type { CorrectedPage } from '../platform/ports/corrections.ts';
import { inSlices } from './analyse-in-slices.ts';
import type { Worker } from './worker.ts';

/** With what the corrections of an analysis are kept; null for a page without an address, whose go with what is shown of it. */
export const correctedPage = ({ article: { url, lang } }: Analysis): CorrectedPage | null =>
  url === null ? null : { url, lang };

/**
 * An analysis of a tab's page with what the reader has put right there: the one place where it gets into what is shown, saved,
 * marked and counted. Null when the reader stopped it.
 */
export async function withCorrections(
  worker: Worker,
  tab: number,
  analysis: Analysis,
  stopped: AbortSignal,
): Promise<Analysis | null> {
  const page = correctedPage(analysis);
  const corrections = page === null ? [] : await worker.corrections.read(tab, page);
  return corrections.length === 0 ? analysis : correctedAs(worker, analysis, corrections, stopped);
}

/** Whether the reader took something out of what is found on a page. */
export async function hidesSome(
  worker: Worker,
  tab: number,
  { url, lang }: { readonly url: string | null; readonly lang: string },
): Promise<boolean> {
  if (url === null) return false;
  return (await worker.corrections.read(tab, { url, lang })).some(({ kind }) => kind === 'not-said');
}

/** An analysis with these corrections in the place of those that it has. */
export function correctedAs(
  worker: Worker,
  analysis: Analysis,
  corrections: readonly Correction[],
  stopped: AbortSignal,
): Promise<Analysis | null> {
  const records = worker.records();
  return inSlices(worker, worker.correct(analysis, corrections, records.ok ? records.value : []), stopped);
}
