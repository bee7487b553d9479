import type { Cue } from '../../../reading/cue.ts';
import { type FrameView, is, isBreak, isCapital, isWord, normAt } from '../../by-frames/frame-view.ts';
import { armenianHearerOrOccasion } from './occasion.ts';

/** Fewer words behind a pause are no clause: «ասաց՝ այո» is, «ասել է՝ ի պատասխան» is not. */
const FEWEST_WORDS = 2;

/**
 * Whether the pause mark at `at` stands for «որ»: «ընդգծեց՝ ժամկետները չեն փոխվելու». Only hearers and occasions stand between it
 * and the cue, and no circumstance of the saying itself follows («ասաց՝ պատասխանելով հարցին», «ասաց՝ հղում անելով …»).
 */
export function pauseForThat(frame: FrameView, cue: Cue, at: number, limit: number): boolean {
  if (frame.lexicon.lang !== 'hy' || frame.isQuoted(at + 1)) return false;
  // «Պատասխանելով հարցերին՝ նախարարը նշեց …»: a converb that opens its sentence leads to another cue.
  if (normAt(frame, cue.first).endsWith('լով') && (at > cue.last || isCapital(frame, cue.first))) return false;
  if (at > cue.last && !armenianHearerOrOccasion(frame, cue.last, at)) return false;
  // «չի պատասխանել հարցին՝ երբ …»: a question is no content.
  if (normAt(frame, at - 1).startsWith('հարց')) return false;
  if (is(frame, at + 1, 'leadOff') || normAt(frame, at + 1) === 'ի') return false;
  if (opensManner(frame, at)) return false;
  let words = 0;
  for (let next = at + 1; next < limit && words < FEWEST_WORDS && !isBreak(frame, next); next++)
    if (isWord(frame, next)) words++;
  return words >= FEWEST_WORDS;
}

/** «՝ պատասխանելով հարցին», «՝ հղում անելով …»: how or why it was said. */
export const opensManner = (frame: FrameView, pause: number): boolean =>
  normAt(frame, pause + 1).endsWith('լով') || normAt(frame, pause + 2).endsWith('լով');
