import { type FrameView, is, isWord } from '../../by-frames/frame-view.ts';

/** Between a preposition and its noun stand at most two adjectives: «в своём вчерашнем выступлении». */
const FURTHEST_NOUN = 3;

/** Whether a preposition says on what occasion or by what means something was said: «на брифинге», «в интервью», «в пятницу». */
export function opensOccasion(frame: FrameView, preposition: number): boolean {
  for (let at = preposition + 1; at <= preposition + FURTHEST_NOUN; at++) {
    if (!isWord(frame, at)) return frame.tokens[at]?.kind === 'number';
    if (is(frame, at, 'occasion') || is(frame, at, 'weekday') || is(frame, at, 'month')) return true;
  }
  return false;
}
