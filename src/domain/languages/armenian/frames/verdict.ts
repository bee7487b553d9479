import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFirstPerson } from '../../by-frames/words/cues.ts';
import { isFiller, pastFillers } from '../../by-frames/words/fillers.ts';
import { isAgency } from '../../by-frames/words/outlets.ts';
import { sourceLeftOf } from '../../by-frames/words/source-words.ts';
import type { Frame } from '../../frame.ts';
import { data } from './data.ts';
import { objectEnd } from './object-end.ts';
import { canSpeak } from './speaker-like.ts';
import { isDative, isWhere } from './word-forms.ts';

/**
 * "SOURCE holds CONTENT such": «Նախարարը սխալ է համարում | որոշումը», «Նախարարը որոշումը | համարում է սխալ»: the thing and what it
 * is held to be, on both sides of the verb or on one.
 */
export const verdictFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE holds CONTENT such',
  example: 'Նախարար Շուշան Վանեսյանը սխալ է համարում կամրջի նախագիծը։',
  read(place) {
    const { read, cue, floor, opening } = place;
    if (opening !== null || place.pointsBack || cue.classes.has('wordsOf') || !isVerdict(read, cue)) return null;
    const source = sourceLeftOf(read, cue.first, floor);
    if (source === null || isFirstPerson(read, source) || isAgency(read, source.first) || !canSpeak(read, source))
      return null;
    const before = wordsBefore(read, source.last, cue.first);
    const behind = wordsBehind(place);
    const content = before ?? behind;
    if (content === null) return null;
    const goesOn = before !== null && behind !== null ? behind : undefined;
    // One word alone says nothing of anything.
    if (goesOn === undefined && content.last - content.first < 2) return null;
    const next = Math.max(cue.last, behind?.last ?? 0);
    return { reported: { content, ...(goesOn ? { goesOn } : {}), conjunction: null, cue, source }, next };
  },
};

const isVerdict = (read: FramedText, { first, last }: TokenSpan): boolean => {
  for (let at = first; at < last; at++)
    if (data.verdicts.some((beginning) => read.norm(at).startsWith(beginning))) return true;
  return false;
};

/** The words between who speaks and the verb; where and to whom it was said are none of them. */
function wordsBefore(read: FramedText, from: number, verb: number): TokenSpan | null {
  let first = from;
  while (first < verb && (isFiller(read, first) || isWhere(read.norm(first)) || isDative(read.norm(first)))) first++;
  let last = verb;
  while (last > first && isFiller(read, last - 1)) last--;
  for (let at = first; at < last; at++) if (!read.inMarks(at) && isBreak(read, at)) return null;
  return last > first ? { first, last } : null;
}

function wordsBehind({ read, cue, limit }: CuePlace): TokenSpan | null {
  const first = pastFillers(read, cue.last, limit);
  if (first >= limit || (!read.inMarks(first) && (isBreak(read, first) || read.is(first, 'conjunction')))) return null;
  const last = objectEnd(read, first, limit);
  return last > first ? { first, last } : null;
}
