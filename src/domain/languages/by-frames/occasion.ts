import { armenianHearerOrOccasion } from '../armenian/frames/occasion.ts';
import { opensOccasion } from '../russian/frames/occasion.ts';
import { type FrameView, is } from './frame-view.ts';

/** Whether the words [first, end) only say when, where or to whom something was said. */
export function isOccasion(frame: FrameView, first: number, end: number): boolean {
  if (first >= end) return false;
  if (frame.lexicon.lang === 'hy') return armenianHearerOrOccasion(frame, first, end);
  return (is(frame, first, 'preposition') && opensOccasion(frame, first)) || is(frame, first, 'addressee');
}
