import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../framed-language.ts';
import { isBreak } from '../words/breaks.ts';
import { isFirstPerson } from '../words/cues.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "SOURCE called OBJECT «NAME»": the thing with what it is called, when that stands in quotation marks. */
export const namingFrame: SharedFrame<CuePlace, Framed> = {
  name: 'SOURCE called OBJECT «NAME»',
  read({ read, cue, floor, limit }) {
    if (!cue.classes.has('call')) return null;
    const name = nameInMarks(read, cue.last, limit);
    if (name === null) return null;
    const left = sourceLeftOf(read, cue.first, floor);
    const source = left ?? sourceRightOf(read, cue.last, name.first);
    if (source === null || isFirstPerson(read, source)) return null;
    // «նախագահը | նոր սակագները | որակել է որպես «…»»: the thing between source and cue.
    if (read.language.frames.contents.isObjectBeforeCue && left !== null && left.last < cue.first) {
      const content = { first: pastAsides(read, left.last, cue.first), last: cue.first };
      return { reported: { content, goesOn: name, conjunction: null, cue, source }, next: name.last };
    }
    const first = left === null ? source.last : cue.last;
    return { reported: { content: { first, last: name.last }, conjunction: null, cue, source }, next: name.last };
  },
};

/** «ամսագիրը, ընդհակառակը, | ֆիլմն | անվանել է «…»»: what stands between pauses behind the source is none of the thing. */
function pastAsides(read: FramedText, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) if (!read.inMarks(at) && isBreak(read, at) && at + 1 < end) return at + 1;
  return from;
}

const FURTHEST_NAME = 14;

function nameInMarks(read: FramedText, from: number, limit: number): TokenSpan | null {
  for (let at = from; at < Math.min(limit, from + FURTHEST_NAME); at++) {
    if (read.inMarks(at) && at > from) {
      let last = at;
      while (last < limit && read.inMarks(last)) last++;
      return { first: at, last };
    }
    if (isBreak(read, at)) return null;
  }
  return null;
}
