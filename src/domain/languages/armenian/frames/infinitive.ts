import type { CuePlace, Framed, FramedText } from '../../by-frames/framed-language.ts';
import { isBreak, isPauseMark } from '../../by-frames/words/breaks.ts';
import { isFirstPerson } from '../../by-frames/words/cues.ts';
import { pastFillers } from '../../by-frames/words/fillers.ts';
import { isAgency } from '../../by-frames/words/outlets.ts';
import { sourceLeftOf, sourceRightOf } from '../../by-frames/words/source-words.ts';
import type { Frame } from '../../frame.ts';
import { pastAddressee } from './addressee.ts';
import { objectEnd } from './object-end.ts';
import { isHearerOrOccasion } from './occasion.ts';
import { isNamed } from './speaker-like.ts';
import { isConverb, isInfinitive } from './word-forms.ts';

/**
 * "SOURCE urged (somebody) TO DO": «Նախարարը կոչ արեց վարորդներին | լեռներում չշտապել». Who is asked stays outside. Not where «որ» or
 * a pause opens a clause right behind the verb, nor where no infinitive follows: «նախարարը խնդրեց | ջուր».
 */
export const infinitiveFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE urged to CONTENT',
  example: 'Նախարար Շուշան Վանեսյանը կոչ արեց վարորդներին լեռներում չշտապել։',
  read(place) {
    const { read, cue, floor, limit } = place;
    if (place.pointsBack || !cue.classes.has('urge')) return null;
    const left = sourceLeftOf(read, cue.first, floor);
    const right = left !== null || isConverb(read.norm(cue.first)) ? null : rightSource(place);
    const source = left ?? right;
    if (source !== null && (isFirstPerson(read, source) || isAgency(read, source.first))) return null;
    const behind = pastFillers(read, right?.last ?? cue.last, limit);
    const first = pastPause(read, pastAddressee(read, cue.first, behind, limit), limit);
    if (!holdsInfinitive(read, first, limit)) return null;
    const last = objectEnd(read, first, limit);
    if (last <= first) return null;
    const isImpersonal = source === null && isPlural(read, cue.last - 1);
    return { reported: { content: { first, last }, conjunction: null, cue, source, isImpersonal }, next: last };
  },
};

/** «Խոստացավ նախարարը …»: only where a name or an office stands right behind the verb. */
function rightSource({ read, cue, limit }: CuePlace): ReturnType<typeof sourceRightOf> {
  const source = sourceRightOf(read, cue.last, limit);
  if (source === null || source.first > pastFillers(read, cue.last, limit)) return null;
  return isHearerOrOccasion(read, source.first, source.last) || !isNamed(read, source) ? null : source;
}

const LONGEST_HEARER = 8;

/** «կոչ արեց վարորդներին՝ | չշտապել», «հորդորեց՝ | չշտապել»: a pause may part whom one speaks to from what one asks. */
function pastPause(read: FramedText, first: number, limit: number): number {
  let at = first;
  while (at < Math.min(limit, first + LONGEST_HEARER) && !isBreak(read, at) && !isInfinitive(read.norm(at))) at++;
  return isPauseMark(read, at) && holdsInfinitive(read, at + 1, limit) ? at + 1 : first;
}

/** Whether an infinitive stands before the first break: in marks too, «կոչ արեց «մոռանալ հին տուփերը»». */
function holdsInfinitive(read: FramedText, first: number, limit: number): boolean {
  for (let at = first; at < limit; at++) {
    if (!read.isQuoted(at) && isBreak(read, at)) return false;
    if (isInfinitive(read.norm(at)) && !read.is(at + 1, 'auxiliary')) return true;
  }
  return false;
}

/** «հովիվներին խնդրել են»: a plural without a subject is nobody's. */
const isPlural = (read: FramedText, verb: number): boolean =>
  ['են', 'էին'].includes(read.norm(verb)) || read.norm(verb).endsWith('ցին');
