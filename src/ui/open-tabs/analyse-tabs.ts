import { isSamePage } from '../../domain/article/same-page.ts';
import type { ReferenceModel } from '../../domain/reference/model.ts';
import type { InterfacePorts, OpenTab } from '../../platform/ports/interface.ts';
import type { TabState } from '../../platform/ports/stores.ts';
import type { Words } from '../i18n/words.ts';
import { quotesOf } from '../view-models/quotes.ts';

/** What came of a tab. */
export type TabOutcome =
  | { readonly is: 'waiting' | 'reading' | 'asleep' | 'noReport' | 'failed' | 'stopped' }
  | { readonly is: 'report'; readonly quotes: number; readonly departures: number };

type Ports = Pick<InterfacePorts, 'analyseTab' | 'stopTab'> & {
  readonly session: Pick<InterfacePorts['session'], 'readTab'>;
};

/** A page that takes longer is left: the others wait. Milliseconds. */
const LONGEST = 60_000;

export interface Run {
  readonly ports: Ports;
  readonly outcomeOf: (state: TabState | null) => TabOutcome;
  readonly tell: (tab: number, outcome: TabOutcome) => void;
  readonly stopped: AbortSignal;
}

/**
 * Has tabs read and analysed one after the other, as the press in each would do it. What was read already is taken as it is. Stop
 * ends the one that is being read; those after it are not begun.
 */
export async function analyseTabs(tabs: readonly OpenTab[], run: Run): Promise<void> {
  const { ports, outcomeOf, tell, stopped } = run;
  for (const open of tabs) {
    if (stopped.aborted) tell(open.tab, { is: 'stopped' });
    else if (open.isAsleep) tell(open.tab, { is: 'asleep' });
    else {
      const known = await knownOf(open, ports);
      tell(open.tab, known?.state === 'report' ? outcomeOf(known) : await analysed(open, run));
    }
  }
}

async function analysed({ tab }: OpenTab, { ports, outcomeOf, tell, stopped }: Run): Promise<TabOutcome> {
  tell(tab, { is: 'reading' });
  let isLate = false;
  const stop = (): void => void ports.stopTab(tab).catch(() => undefined);
  const patience = setTimeout(() => {
    isLate = true;
    stop();
  }, LONGEST);
  stopped.addEventListener('abort', stop);
  try {
    const answer = await ports.analyseTab(tab);
    if (stopped.aborted) return { is: 'stopped' };
    return answer.ok && !isLate ? outcomeOf(await ports.session.readTab(tab)) : { is: 'failed' };
  } catch {
    return { is: 'failed' };
  } finally {
    clearTimeout(patience);
    stopped.removeEventListener('abort', stop);
  }
}

/** What the store has of the page that the tab shows now. */
export async function knownOf({ tab, url }: OpenTab, { session }: Pick<Ports, 'session'>): Promise<TabState | null> {
  const known = await session.readTab(tab).catch(() => null);
  return known !== null && isSamePage(known.url, url) ? known : null;
}

/** In a few words: how many quotes, and how many of them depart from what is on record. */
export const outcomeIn =
  (records: readonly ReferenceModel[], words: Words) =>
  (state: TabState | null): TabOutcome => {
    if (state?.state === 'no-report') return { is: 'noReport' };
    if (state?.state === 'stopped') return { is: 'stopped' };
    if (state?.state !== 'report') return { is: 'failed' };
    const quotes = quotesOf(state.analysis, records, words);
    const departures = quotes.filter(({ facts }) => facts.relation === 'departs').length;
    return { is: 'report', quotes: quotes.length, departures };
  };
