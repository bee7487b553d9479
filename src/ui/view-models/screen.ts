import type { Analysis } from '../../domain/analysis.ts';
import type { DetectionSignal } from '../../domain/article/article.ts';
import type { Failure } from '../../platform/ports/outcome.ts';
import type { ReadingStep, TabState } from '../../platform/ports/stores.ts';
import { isClosedPage } from './closed-page.ts';
import { REASONS, type Reason } from './signal-words.ts';

/** Which of the few screens popup and panel show for the tab in front. */
export type Screen =
  /** `mayRead`: the browser lets us read it now. A panel may only after the reader pressed the toolbar button there. */
  | { readonly screen: 'unread'; readonly mayRead: boolean }
  | { readonly screen: 'reading'; readonly step: ReadingStep; readonly since: number }
  | { readonly screen: 'report'; readonly analysis: Analysis }
  | { readonly screen: 'no-report'; readonly reasons: readonly Reason[]; readonly cut: boolean }
  | { readonly screen: 'stopped' }
  | { readonly screen: 'failed'; readonly failure: Failure };

/**
 * The press on the toolbar button gives the popup the address of every page that may be read: one that is still kept
 * from it is closed. The panel is open beside many pages, and a missing address tells it nothing.
 */
export function screenOf(state: TabState | null, url: string | null, where: 'popup' | 'panel'): Screen {
  if (state === null) {
    const closed = isClosedPage(url) || (url === null && where === 'popup');
    return closed ? { screen: 'failed', failure: 'page-closed' } : { screen: 'unread', mayRead: url !== null };
  }
  switch (state.state) {
    case 'reading':
      return { screen: 'reading', step: state.step, since: state.since };
    case 'report':
      return { screen: 'report', analysis: state.analysis };
    case 'no-report':
      return {
        screen: 'no-report',
        reasons: reasonsIn(state.detection.signals),
        cut: state.cut,
      };
    case 'dropped':
      // It is being read again: drawn as a reading once that has begun.
      return { screen: 'reading', step: 'text', since: Number.POSITIVE_INFINITY };
    case 'stopped':
      return { screen: 'stopped' };
    case 'failed':
      return { screen: 'failed', failure: state.failure };
  }
}

/** In the order of the list; of what speaks for a report nothing. */
const reasonsIn = (signals: readonly DetectionSignal[]): readonly Reason[] =>
  REASONS.flatMap((name) => signals.filter((signal) => signal.name === name).map(({ count }) => ({ name, count })));
