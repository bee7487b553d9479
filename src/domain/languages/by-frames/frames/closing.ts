import type { WordClass } from '../../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuePlace, Framed, FramedText } from '../framed-language.ts';
import { isBreak, isPause, isPauseMark } from '../words/breaks.ts';
import { quotesOnly, takesClause, withNegation } from '../words/cues.ts';
import { withoutEndMarks } from '../words/end-marks.ts';
import { isFiller, isThat } from '../words/fillers.ts';
import { isRelay } from '../words/outlets.ts';
import { isConverb } from '../words/past-converb.ts';
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
  // «…, комментируя отчёт, мэр …»: a converb has its subject elsewhere.
  const isUrged = cue.classes.has('urge');
  if (place.pointsBack || !(takesClause(cue) || isUrged) || quotesOnly(read, cue) || isConverb(read, cue.first))
    return null;
  const found = sourceBeside(place);
  // «…, потребовал он»: behind its words alone a verb of urging takes a whole clause.
  if (
    found === null ||
    (isUrged && !takesClause(cue) && !closesSentence(place, found.source)) ||
    !namesSomebody(read, found.source) ||
    isRelay(read, cue.first, found.source.first)
  )
    return null;
  const { source } = found;
  const first = beforeReference(read, found.first, floor);
  const isParted = isPause(read, first - 1) || (first < found.first && opensBehindPart(read, first));
  if (!isParted || first - 1 <= floor) return null;
  const apart = closingAt(place, withNegation(read, cue), { first, last: Math.max(cue.last, source.last) }, source);
  return { ...apart, isReferring: first < found.first };
}

/** Who urges stands behind the verb, and the sentence ends behind them. */
const closesSentence = ({ read, cue, limit }: CuePlace, source: TokenSpan): boolean =>
  source.first >= cue.last && withoutEndMarks(read, cue.last, limit) <= source.last;

/** Who speaks, right of the cue when a pause or an occasion stands before it, else left of it; and where the attribution begins. */
function sourceBeside(place: CuePlace): { readonly first: number; readonly source: TokenSpan } | null {
  const { read, cue, floor, limit } = place;
  let before = cue.first;
  while (before > floor && beforeReference(read, before, floor) === before && isFiller(read, before - 1)) before--;
  const isInverted = isPause(read, before - 1);
  const isReferring = beforeReference(read, before, floor) < before;
  const left = isInverted || isReferring ? null : sourceLeftOf(read, cue.first, floor);
  if (left !== null) return { first: left.first, source: left };
  const first = isInverted || isReferring ? before : occasionBefore(read, before, floor);
  const source = first === null ? null : sourceRightOf(read, cue.last, limit);
  return first === null || source === null ? null : { first, source };
}

const LONGEST_REFERENCE = 4;

/** «…, | о чём | сообщил мэр», «… — | об этом | сообщили в мэрии»: where words begin that point back at the content; `at` without any. */
function beforeReference(read: FramedText, at: number, floor: number): number {
  for (let first = at - 1; first > Math.max(floor, at - LONGEST_REFERENCE - 1); first--)
    if (read.lexicon.backReferences.match(read.tokens, first)?.length === at - first) return first;
  return at;
}

/** «Կամուրջը փակ է. | այս մասին հայտնեց նախարարը»: a dot inside the sentence, or a pause mark. */
const opensBehindPart = (read: FramedText, first: number): boolean =>
  isPauseMark(read, first - 1) || read.language.frames.contents.isPartDot(read, first - 1);

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
