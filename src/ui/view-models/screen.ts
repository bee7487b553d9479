import type { Analysis } from '../../domain/analysis.ts';
import type { DetectionSignal } from '../../domain/article/article.ts';
import type { Failure, ReadingStep, TabState } from '../../platform/ports.ts';
import { isClosedPage } from './closed-page.ts';

/** Which of the few screens popup and panel show for the tab in front. */
export type Screen =
  | { readonly screen: 'unread' }
  | { readonly screen: 'reading'; readonly step: ReadingStep; readonly since: number }
  | { readonly screen: 'report'; readonly analysis: Analysis }
  | { readonly screen: 'no-report'; readonly reasons: readonly DetectionSignal[] }
  | { readonly screen: 'failed'; readonly failure: Failure };

export function screenOf(state: TabState | null, url: string | null): Screen {
  if (state === null) return isClosedPage(url) ? { screen: 'failed', failure: 'page-closed' } : { screen: 'unread' };
  switch (state.state) {
    case 'reading':
      return { screen: 'reading', step: state.step, since: state.since };
    case 'report':
      return { screen: 'report', analysis: state.analysis };
    case 'no-report':
      return { screen: 'no-report', reasons: reasonsAgainst(state.detection.signals) };
    case 'failed':
      return { screen: 'failed', failure: state.failure };
  }
}

const AGAINST: readonly DetectionSignal['name'][] = [
  'no-attribution',
  'too-short',
  'list-of-links',
  'no-rules-for-language',
];

/** What speaks against a report; when nothing does, all that was noticed, so that the reader sees how little it is. */
function reasonsAgainst(signals: readonly DetectionSignal[]): readonly DetectionSignal[] {
  const against = signals.filter((signal) => AGAINST.includes(signal.name));
  return against.length > 0 ? against : signals;
}
