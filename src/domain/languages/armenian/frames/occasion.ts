import { isSoft } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';

const ENDINGS = ['ում', 'ին', 'ում', 'ից'];

/**
 * Whether the words [first, end) hold nothing but hearers and occasions: «Panorama.am-ին», «երկուշաբթի», «հեռուստաալիքի
 * եթերում», «լրագրողների հետ զրույցում». The last of them tells, by its ending or its class.
 */
export function armenianHearerOrOccasion(read: LanguageText, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && isSoft(read, last)) last--;
  const word = read.norm(last);
  return (
    read.isAny(last, ['weekday', 'month', 'addressee', 'preposition', 'adverb']) ||
    ENDINGS.some((ending) => word.endsWith(ending))
  );
}
