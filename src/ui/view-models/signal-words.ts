import type { DetectionSignal } from '../../domain/article/article.ts';
import type { Words } from '../i18n/words.ts';

/** A reason of the detection, in words. */
export function signalWords(signal: DetectionSignal, words: Words): string {
  switch (signal.name) {
    case 'quotations':
    case 'attributed-quotations':
    case 'attributed-statements':
    case 'questions':
      return words.count(`signal.${signal.name}`, signal.count);
    default:
      return words.t(`signal.${signal.name}`);
  }
}
