import type { CuePlace, CueWords, Framed, FramedText } from '../../by-frames/framed-language.ts';
import { openedBy } from '../../by-frames/frames/that-clause.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import type { Frame } from '../../frame.ts';
import { isHearerOrOccasion } from './occasion.ts';
import { isConverb } from './word-forms.ts';
import { isSaidOf } from './words-of.ts';

/** "SOURCE CUE՝ CONTENT": a pause stands for «որ». */
export const pauseFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE CUE՝ CONTENT',
  example: 'Մհեր Ղորղանյանը լրագրողներին ասաց՝ ժամկետները չեն փոխվելու։',
  read: (place) => openedBy(place, 'pause'),
};

/** Fewer words behind a pause are no clause: «ասաց՝ այո» is, «ասել է՝ ի պատասխան» is not. */
const FEWEST_WORDS = 2;

/**
 * Whether a pause mark stands for «որ»: «ընդգծեց՝ ժամկետները չեն փոխվելու». Only hearers and occasions stand between it
 * and the cue, and no circumstance of the saying itself follows («ասաց՝ պատասխանելով հարցին», «ասաց՝ հղում անելով …»).
 */
export const pauseForThat = (place: CueWords, pause: number): boolean =>
  !place.read.isQuoted(pause + 1) && !isSaidOf(place) && isSaidBefore(place, pause) && isClauseBehind(place, pause);

function isSaidBefore({ read, cue }: CueWords, pause: number): boolean {
  const isApart = pause > cue.last;
  // «Պատասխանելով հարցերին՝ նախարարը նշեց …»: a converb that opens its sentence leads to another cue.
  if (isConverb(read.norm(cue.first)) && (isApart || read.isCapital(cue.first))) return false;
  if (isApart && !isHearerOrOccasion(read, cue.last, pause)) return false;
  // «չի պատասխանել հարցին՝ երբ …»: a question is no content.
  return !read.norm(pause - 1).startsWith('հարց');
}

function isClauseBehind({ read, limit }: CueWords, pause: number): boolean {
  if (read.is(pause + 1, 'leadOff') || read.norm(pause + 1) === 'ի' || opensManner(read, pause)) return false;
  let words = 0;
  for (let at = pause + 1; at < limit && words < FEWEST_WORDS && !isBreak(read, at); at++) if (read.isWord(at)) words++;
  return words >= FEWEST_WORDS;
}

/** «՝ պատասխանելով հարցին», «՝ հղում անելով …»: how or why it was said. */
export const opensManner = (read: FramedText, pause: number): boolean =>
  isConverb(read.norm(pause + 1)) || isConverb(read.norm(pause + 2));
