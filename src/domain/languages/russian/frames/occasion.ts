import type { FramedText } from '../../by-frames/framed-language.ts';

/** Between a preposition and its noun stand at most two adjectives: «в своём вчерашнем выступлении». */
const FURTHEST_NOUN = 3;

/** Whether a preposition says on what occasion or by what means something was said: «на брифинге», «в интервью», «в пятницу». */
export function opensOccasion(read: FramedText, preposition: number): boolean {
  for (let at = preposition + 1; at <= preposition + FURTHEST_NOUN; at++) {
    if (!read.isWord(at)) return read.tokens[at]?.kind === 'number';
    if (read.isAny(at, ['occasion', 'weekday', 'month'])) return true;
  }
  return false;
}
