import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../../by-frames/framed-language.ts';
import { goesOn } from '../../by-frames/frames/that-clause.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { isFirstPerson } from '../../by-frames/words/cues.ts';
import { isFiller, pastFillers } from '../../by-frames/words/fillers.ts';
import { isAgency } from '../../by-frames/words/outlets.ts';
import { sourceLeftOf, sourceRightOf } from '../../by-frames/words/source-words.ts';
import type { Frame } from '../../frame.ts';
import { pastAddressee } from './addressee.ts';
import { governmentOf } from './government.ts';
import { objectEnd } from './object-end.ts';
import { isPassive } from './passive.ts';
import { phraseEndingAt } from './phrase.ts';
import { canSpeak } from './speaker-like.ts';

/**
 * "SOURCE denied THING": «Նախարարը հերքեց | մեղադրանքները», «Նախարարը | մեղադրանքները | հերքեց». What a verb takes is told by the
 * endings of its object. After verbs of meeting, talking and thanking a thing is nothing that is said: «քննարկեցին իրավիճակը».
 */
export const thingFrame: Frame<CuePlace, Framed> = {
  name: 'SOURCE denied THING',
  example: 'Նախարար Շուշան Վանեսյանը հերքեց թանկացման մասին լուրերը։',
  read(place) {
    const { read, cue } = place;
    const takes = governmentOf(read, cue);
    if (takes === null || place.pointsBack || isThatBehind(place)) return null;
    if (isPassive(read, cue.first)) return accused(place, takes);
    const left = sourceLeftOf(read, cue.first, place.floor);
    const right = left === null ? sourceBehind(place) : null;
    const source = left ?? right;
    if (source === null ? !goesOn(place) : !speaks(read, source)) return null;
    const content = thing(place, left, right);
    if (content === null || !takes(read, content)) return null;
    const next = Math.max(content.last, cue.last, right?.last ?? 0);
    return { reported: { content, conjunction: null, cue, source }, next };
  },
};

const speaks = (read: FramedText, source: TokenSpan): boolean =>
  !isFirstPerson(read, source) && !isAgency(read, source.first) && canSpeak(read, source);

/** «Նա մեղադրվում է | կեղծելու մեջ»: nobody is named who says it. */
function accused(place: CuePlace, takes: (read: FramedText, words: TokenSpan) => boolean): Framed | null {
  const content = thingBehind(place, place.cue.last);
  if (content === null || !takes(place.read, content)) return null;
  const { cue } = place;
  return { reported: { content, conjunction: null, cue, source: null, isImpersonal: true }, next: content.last };
}

const isThatBehind = ({ read, cue, opening }: CuePlace): boolean =>
  opening?.by === 'that' && opening.start <= pastFillers(read, cue.last, opening.start) + 2;

/** A name or an office behind the verb, not its object: «հերքել է | նախարարը». */
function sourceBehind({ read, cue, limit }: CuePlace): TokenSpan | null {
  const source = sourceRightOf(read, cue.last, limit);
  return source !== null && canSpeak(read, source) && !read.is(source.last, 'preposition') ? source : null;
}

function thing(place: CuePlace, left: TokenSpan | null, right: TokenSpan | null): TokenSpan | null {
  const { read, cue, floor } = place;
  if (right === null) return thingBehind(place, cue.last) ?? thingBefore(read, left?.last ?? floor, cue.first);
  const between = withoutFillers(read, { first: cue.last, last: right.first });
  return between ?? thingBefore(read, floor, cue.first);
}

/** Up to the end of its clause: «հերքեց | թանկացման մասին լուրերը». */
function thingBehind({ read, cue, limit }: CuePlace, from: number): TokenSpan | null {
  const behind = pastFillers(read, from, limit);
  const first = pastAddressee(read, cue.first, behind, limit);
  if (first >= limit || (!read.inMarks(first) && (isBreak(read, first) || read.is(first, 'conjunction')))) return null;
  const last = objectEnd(read, first, limit);
  return last > first ? { first, last } : null;
}

/** The phrase right before the verb: «Նախարարը | մեղադրանքները | հերքեց». */
function thingBefore(read: FramedText, from: number, verb: number): TokenSpan | null {
  let last = verb;
  while (last > from && isFiller(read, last - 1)) last--;
  return last > from ? phraseEndingAt(read, from, last) : null;
}

function withoutFillers(read: FramedText, { first, last }: TokenSpan): TokenSpan | null {
  const start = pastFillers(read, first, last);
  let end = last;
  while (end > start && isFiller(read, end - 1)) end--;
  return end > start ? { first: start, last: end } : null;
}
