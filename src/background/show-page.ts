import type { Found } from '../domain/analyse.ts';
import { isReport } from '../domain/article/article.ts';
import { type Failure, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { PageReading } from '../platform/ports/page.ts';
import type { TabState } from '../platform/ports/stores.ts';
import { analyseInSlices, type Meanwhile } from './analyse-in-slices.ts';
import { countOnButton } from './count-on-button.ts';
import { keepRecord } from './keep-record.ts';
import { markPage } from './mark-page.ts';
import { hidesSome, withCorrections } from './with-corrections.ts';
import type { Worker } from './worker.ts';

/** A page as it was read, in its tab. */
export interface ReadInTab extends PageReading {
  readonly tab: number;
  readonly url: string | null;
}

export interface Showing extends Meanwhile {
  /** A page that is no report is shown like one. */
  readonly anyway: boolean;
}

/**
 * Analyses what was read from a tab's page, and writes down what is now known of the tab. The page's own first look
 * only spares the work where there can't be a report; the analysis decides. A broken record does not keep the statements from the
 * reader: they are then compared with nothing.
 */
export async function showPage(
  worker: Worker,
  { tab, url, article, detection }: ReadInTab,
  { anyway, ...meanwhile }: Showing,
): Promise<TabState> {
  if (article === null || !(anyway || isReport(detection)))
    return show(worker, tab, { state: 'no-report', url, detection, cut: article?.cut === true });
  try {
    const since = worker.now();
    const records = worker.records();
    const known = records.ok ? records.value : [];
    const lang = worker.languageOf(article.text, article.lang);
    // The number does not wait for the comparison, of which it says nothing; but for what the reader hid, where something was.
    const found = async (of: Found): Promise<void> => {
      if (meanwhile.stopped.aborted || !(anyway || isReport(of.detection))) return;
      if (!(await hidesSome(worker, tab, { url, lang }))) await countOnButton(worker, tab, of.said.statements.length);
    };
    const analysis = await analyseInSlices(worker, { ...article, lang }, known, { ...meanwhile, found });
    if (analysis === null) return await showStopped(worker, tab, url);
    if (!(anyway || isReport(analysis.detection)))
      return show(worker, tab, {
        state: 'no-report',
        url,
        detection: analysis.detection,
        cut: article.cut === true,
      });
    const corrected = await withCorrections(worker, tab, analysis, meanwhile.stopped);
    if (corrected === null) return await showStopped(worker, tab, url);
    await keepRecord(worker);
    return await show(worker, tab, { state: 'report', url, analysis: corrected, took: worker.now() - since });
  } catch {
    return showFailure(worker, tab, url, 'unexpected');
  }
}

export const showFailure = (worker: Worker, tab: number, url: string | null, failure: Failure): Promise<TabState> =>
  show(worker, tab, { state: 'failed', url, failure });

/** The reader stopped the reading: nothing of it is shown. */
export const showStopped = (worker: Worker, tab: number, url: string | null): Promise<TabState> =>
  show(worker, tab, { state: 'stopped', url });

/** A state that does not fit into the store is replaced by a small one that says so. */
export async function show(worker: Worker, tab: number, state: TabState): Promise<TabState> {
  const shown = await firstThatFits(worker, tab, state);
  if (shown.state === 'report') {
    await countOnButton(worker, tab, shown.analysis.said.statements.length);
    await markPage(worker, tab, shown.analysis);
  } else await worker.badge.clear(tab);
  return shown;
}

async function firstThatFits(worker: Worker, tab: number, state: TabState): Promise<TabState> {
  const written: Outcome<null> = await worker.session.writeTab(tab, state);
  if (written.ok) return state;
  const failure: TabState = { state: 'failed', url: state.url, failure: written.failure };
  await worker.session.writeTab(tab, failure);
  return failure;
}

export const outcomeOf = (state: TabState): Outcome<TabState> =>
  state.state === 'failed' ? failed(state.failure) : { ok: true, value: state };
