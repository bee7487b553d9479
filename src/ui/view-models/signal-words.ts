import type { DetectionSignal } from '../../domain/article/article.ts';
import type { Words } from '../i18n/words.ts';

/** What is shown where no report was found: what is there, and what speaks against one; never what speaks for one. */
export const REASONS = [
  'attributed-quotations',
  'quotations',
  'attributed-statements',
  'no-attribution',
  'text-in-frame',
  'front-page',
  'list-of-links',
  'too-short',
  'opinion-named',
  'release',
  'own-words',
  'first-person',
  'many-speakers',
  'no-rules-for-language',
  'words-missing',
] as const satisfies readonly DetectionSignal['name'][];

export interface Reason extends DetectionSignal {
  readonly name: (typeof REASONS)[number];
}

/** A reason of the detection, in words. */
export function signalWords(reason: Reason, words: Words): string {
  switch (reason.name) {
    case 'quotations':
    case 'attributed-quotations':
    case 'attributed-statements':
      return words.count(`signal.${reason.name}`, reason.count);
    default:
      return words.t(`signal.${reason.name}`);
  }
}
