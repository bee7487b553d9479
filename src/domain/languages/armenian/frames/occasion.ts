import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';

/** Where, to whom, from where. */
const ENDINGS = ['ում', 'ին', 'ից'];
const CLASSES: readonly WordClass[] = ['weekday', 'month', 'addressee', 'preposition', 'adverb'];

/**
 * Whether the words [first, end) hold nothing but hearers and occasions: «Panorama.am-ին», «երկուշաբթի», «հեռուստաալիքի
 * եթերում», «լրագրողների հետ զրույցում». The last of them tells, by its ending or its class.
 */
export function isHearerOrOccasion(read: FramedText, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && isFiller(read, last)) last--;
  return read.isAny(last, CLASSES) || ENDINGS.some((ending) => read.norm(last).endsWith(ending));
}
