import type { Cue } from '../../../reading/cue.ts';
import { isBreak } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { armenianHearerOrOccasion } from './occasion.ts';

/** Fewer words behind a pause are no clause: «ասաց՝ այո» is, «ասել է՝ ի պատասխան» is not. */
const FEWEST_WORDS = 2;

/**
 * Whether the pause mark at `at` stands for «որ»: «ընդգծեց՝ ժամկետները չեն փոխվելու». Only hearers and occasions stand between it
 * and the cue, and no circumstance of the saying itself follows («ասաց՝ պատասխանելով հարցին», «ասաց՝ հղում անելով …»).
 */
export function pauseForThat(read: LanguageText, cue: Cue, at: number, limit: number): boolean {
  if (read.lexicon.lang !== 'hy' || read.isQuoted(at + 1)) return false;
  // «Պատասխանելով հարցերին՝ նախարարը նշեց …»: a converb that opens its sentence leads to another cue.
  if (read.norm(cue.first).endsWith('լով') && (at > cue.last || read.isCapital(cue.first))) return false;
  if (at > cue.last && !armenianHearerOrOccasion(read, cue.last, at)) return false;
  // «չի պատասխանել հարցին՝ երբ …»: a question is no content.
  if (read.norm(at - 1).startsWith('հարց')) return false;
  if (read.is(at + 1, 'leadOff') || read.norm(at + 1) === 'ի') return false;
  if (opensManner(read, at)) return false;
  let words = 0;
  for (let next = at + 1; next < limit && words < FEWEST_WORDS && !isBreak(read, next); next++)
    if (read.isWord(next)) words++;
  return words >= FEWEST_WORDS;
}

/** «՝ պատասխանելով հարցին», «՝ հղում անելով …»: how or why it was said. */
export const opensManner = (read: LanguageText, pause: number): boolean =>
  read.norm(pause + 1).endsWith('լով') || read.norm(pause + 2).endsWith('լով');
