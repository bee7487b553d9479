import type { Failure } from '../../platform/ports/outcome.ts';
import type { Words } from '../i18n/words.ts';

export interface FailureWords {
  readonly title: string;
  readonly text: string;
  readonly more: string | null;
  /** What a reader can do about it: try once more, or look up single passages instead. */
  readonly remedy: 'again' | 'look-up' | null;
}

const REMEDIES: Readonly<Record<Failure, FailureWords['remedy']>> = {
  'page-closed': 'look-up',
  'page-unreadable': 'again',
  'page-is-pdf': 'look-up',
  'page-gone': 'again',
  'page-busy': 'again',
  'selection-empty': null,
  'record-broken': null,
  'worker-gone': 'again',
  'storage-full': 'again',
  unexpected: 'again',
};

export const failureWords = (failure: Failure, words: Words): FailureWords => ({
  title: words.t(`failure.${failure}.title`),
  text: words.t(`failure.${failure}.text`),
  more: failure === 'page-closed' ? words.t('failure.page-closed.more') : null,
  remedy: REMEDIES[failure],
});
