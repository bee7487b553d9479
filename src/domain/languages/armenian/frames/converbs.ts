import type { ConverbRules, FramedText } from '../../by-frames/framed-language.ts';
import { isBreak, isPauseMark } from '../../by-frames/words/breaks.ts';
import { isFiniteCue, isOwnCommonWord } from '../../by-frames/words/past-converb.ts';
import { isHearerOrOccasion } from './occasion.ts';
import { isConverb } from './word-forms.ts';

const LONGEST_OCCASION = 6;

/** Armenian converbs; a pause mark closes their clause, and the cue stands somewhere behind it: «պատասխանելով հարցին՝ | ասաց նախարարը». */
export const converbs: ConverbRules = {
  isConverb: (read, at) => isConverb(read.norm(at)),

  pastClause(read, first, limit) {
    const converb = pastOccasion(read, first, limit);
    if (!isOwnCommonWord(read, converb) || !isConverb(read.norm(converb))) return null;
    for (let at = converb + 1; at < limit && !read.isQuoted(at); at++) {
      if (read.inMarks(at)) continue;
      if (isPauseMark(read, at)) return isCueBeforePause(read, at + 1, limit) ? at + 1 : null;
      if (read.norm(at) !== ',' && isBreak(read, at)) return null;
      // A cue of its own before the pause: «…»,- պատասխանելով ասաց նախարարը՝ ….
      if (isFiniteCue(read, at)) return null;
    }
    return null;
  },
};

/** «ասուլիսում | պատասխանելով …»: where it was said may stand before the converb. */
function pastOccasion(read: FramedText, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + LONGEST_OCCASION) && read.isWord(at); at++)
    if (isConverb(read.norm(at))) return at > first && isHearerOrOccasion(read, first, at) ? at : first;
  return first;
}

/** Whether a cue that is no converb itself follows before the next pause. */
function isCueBeforePause(read: FramedText, from: number, limit: number): boolean {
  for (let at = from; at < limit && !read.isQuoted(at); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return false;
    if (isFiniteCue(read, at)) return true;
  }
  return false;
}
