import { type FrameView, is, isSoft, normAt } from '../../by-frames/frame-view.ts';

const ENDINGS = ['ում', 'ին', 'ում', 'ից'];

/**
 * Whether the words [first, end) hold nothing but hearers and occasions: «Panorama.am-ին», «երկուշաբթի», «հեռուստաալիքի
 * եթերում», «լրագրողների հետ զրույցում». The last of them tells, by its ending or its class.
 */
export function armenianHearerOrOccasion(frame: FrameView, first: number, end: number): boolean {
  let last = end - 1;
  while (last > first && isSoft(frame, last)) last--;
  const word = normAt(frame, last);
  return (
    ['weekday', 'month', 'addressee', 'preposition', 'adverb'].some((name) => is(frame, last, name)) ||
    ENDINGS.some((ending) => word.endsWith(ending))
  );
}
