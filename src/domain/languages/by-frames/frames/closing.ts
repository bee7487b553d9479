import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../framed-language.ts';
import { isBreak, isPause } from '../words/breaks.ts';
import { quotesOnly, takesClause, withNegation } from '../words/cues.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { isRelay } from '../words/outlets.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';
import { type Apart, closingAt } from './apart.ts';
import { contentAround } from './around.ts';
import { asSaid } from './as-said.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "CONTENT, CUE SOURCE": «…, считает социолог», «…, инженер уверен»: the attribution is a clause of its own after a pause. */
export const closingFrame: SharedFrame<CuePlace, Framed> = {
  name: 'CONTENT, CUE SOURCE',
  read(place) {
    if (asSaid(place) !== null) return null;
    const apart = closing(place);
    return apart === null ? null : contentAround(apart);
  },
};

function closing(place: CuePlace): Apart | null {
  const { read, cue, floor } = place;
  if (place.pointsBack || !takesClause(cue) || quotesOnly(read, cue)) return null;
  const found = sourceBeside(place);
  if (found === null || !namesSomebody(read, found.source) || isRelay(read, cue.first, found.source.first)) return null;
  const { first, source } = found;
  if (!isPause(read, first - 1) || first - 1 <= floor) return null;
  return closingAt(place, withNegation(read, cue), { first, last: Math.max(cue.last, source.last) }, source);
}

/** Who speaks, right of the cue when a pause or an occasion stands before it, else left of it; and where the attribution begins. */
function sourceBeside(place: CuePlace): { readonly first: number; readonly source: TokenSpan } | null {
  const { read, cue, floor, limit } = place;
  let before = cue.first;
  while (before > floor && isFiller(read, before - 1)) before--;
  const isInverted = isPause(read, before - 1);
  const left = isInverted ? null : sourceLeftOf(read, cue.first, floor);
  if (left !== null) return { first: left.first, source: left };
  const first = isInverted ? before : occasionBefore(read, before, floor);
  const source = first === null ? null : sourceRightOf(read, cue.last, limit);
  return first === null || source === null ? null : { first, source };
}

/** An occasion or a hearer between the pause and the cue has at most this many tokens. */
const LONGEST_OCCASION = 14;

/** «…, | в понедельник | сказал замминистра», «…, | Panorama.am-ին | ասաց փաստաբանը»: where the words before the cue begin. */
function occasionBefore(read: FramedText, end: number, floor: number): number | null {
  for (let at = end - 1; at >= Math.max(floor, end - LONGEST_OCCASION); at--) {
    if (isPause(read, at)) return isOccasion(read, at + 1, end) ? at + 1 : null;
    if (isBreak(read, at) || isThat(read, at) || read.is(at, 'subordinator')) return null;
  }
  return null;
}

const isOccasion = (read: FramedText, first: number, end: number): boolean =>
  first < end && read.language.frames.sources.isOccasion(read, first, end);

/** A name, an office or a third person; else whatever the language knows for a subject. */
function namesSomebody(read: FramedText, source: TokenSpan): boolean {
  for (let at = source.first; at < source.last; at++) if (read.isCapital(at) || read.isAny(at, NAMING)) return true;
  return read.language.frames.sources.isSubject(read, source);
}

const NAMING: readonly WordClass[] = ['role', 'pronoun.person', 'organisation'];
