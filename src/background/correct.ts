import type { Analysis } from '../domain/analysis.ts';
import { afterChange, type CorrectionChange } from '../domain/corrections/changes.ts';
import type { Correction } from '../domain/corrections/correction.ts';
import type { CorrectionOutcome } from '../platform/ports/corrections.ts';
import { done, failed, type Outcome } from '../platform/ports/outcome.ts';
import type { TabState } from '../platform/ports/stores.ts';
import { show } from './show-page.ts';
import type { InTurn } from './turns.ts';
import { correctedAs, correctedPage } from './with-corrections.ts';
import type { Worker } from './worker.ts';

interface InTab {
  readonly tab: number;
  readonly change: CorrectionChange;
  readonly makeRoom: boolean;
}

type Report = Extract<TabState, { readonly state: 'report' }>;

/**
 * The reader puts something right in what is shown of a tab, or takes that back. It is kept first, and then shown: where the worker
 * dies in between, the message comes again and the same change is made once more, which changes nothing that is kept. Other tabs
 * that show the page follow.
 */
export async function correctTab(
  worker: Worker,
  inTurn: InTurn,
  { tab, change, makeRoom }: InTab,
): Promise<CorrectionOutcome<null>> {
  const outcome = await inTurn(tab, async (stopped): Promise<CorrectionOutcome<Analysis>> => {
    const state = await worker.session.readTab(tab);
    if (state?.state !== 'report') return failed('page-gone');
    const page = correctedPage(state.analysis);
    const corrections =
      page === null
        ? done(afterChange(correctionsOf(state.analysis), change))
        : await worker.corrections.change(tab, page, change, makeRoom);
    if (!corrections.ok) return corrections;
    return showCorrected(worker, tab, state, { corrections: corrections.value, stopped });
  });
  if (!outcome.ok) return outcome;
  await correctOthers(worker, inTurn, tab, outcome.value);
  return done(null);
}

/** Not in the turn of the tab that was corrected: two that wait for each other would wait for ever. */
async function correctOthers(worker: Worker, inTurn: InTurn, but: number, shown: Analysis): Promise<void> {
  const page = correctedPage(shown);
  if (page === null) return;
  for (const tab of await worker.session.knownTabs()) {
    if (tab === but) continue;
    await inTurn(tab, async (stopped) => {
      const state = await worker.session.readTab(tab);
      const other = state?.state === 'report' ? correctedPage(state.analysis) : null;
      if (state?.state !== 'report' || other?.url !== page.url || other.lang !== page.lang) return;
      const corrections = await worker.corrections.read(tab, page);
      await showCorrected(worker, tab, state, { corrections, stopped });
    });
  }
}

interface Corrected {
  readonly corrections: readonly Correction[];
  readonly stopped: AbortSignal;
}

async function showCorrected(
  worker: Worker,
  tab: number,
  state: Report,
  { corrections, stopped }: Corrected,
): Promise<Outcome<Analysis>> {
  const analysis = await correctedAs(worker, state.analysis, corrections, stopped);
  if (analysis === null) return failed('page-gone');
  const shown = await show(worker, tab, { ...state, analysis });
  return shown.state === 'failed' ? failed(shown.failure) : done(analysis);
}

/** The same in the text in a window's panel. Its corrections go with it, and are deleted with it. */
export async function correctText(worker: Worker, window: number, change: CorrectionChange): Promise<Outcome<null>> {
  const text = await worker.session.readText(window);
  if (text?.known.state !== 'report') return failed('page-gone');
  const { known } = text;
  const corrections = afterChange(correctionsOf(known.analysis), change);
  const analysis = await correctedAs(worker, known.analysis, corrections, new AbortController().signal);
  if (analysis === null) return failed('unexpected');
  return worker.session.writeText(window, { ...text, known: { ...known, analysis } });
}

/** Those that an analysis has: where nothing else keeps them. */
const correctionsOf = ({ corrected }: Analysis): readonly Correction[] => [
  ...(corrected?.changes ?? []).map(({ correction }) => correction),
  ...(corrected?.unfit ?? []),
];
