import type { TokenSpan } from '../../../text/token-span.ts';
import type { ContentOpening, CuePlace, Framed, FramedText } from '../framed-language.ts';
import { isPause } from '../words/breaks.ts';
import { contentEnd } from '../words/content-end.ts';
import { isFirstPerson, quotesOnly, withNegation } from '../words/cues.ts';
import { isFiller } from '../words/fillers.ts';
import { isAgency } from '../words/outlets.ts';
import { isConverb } from '../words/past-converb.ts';
import { sourceLeftOf, sourceRightOf } from '../words/source-words.ts';
import { mainClauseBehind } from './opening-converb.ts';
import type { SharedFrame } from './shared-frame.ts';

/** "SOURCE CUE (hearer, occasion), that CONTENT": «Рогов сказал журналистам, что мост готов». */
export const thatFrame: SharedFrame<CuePlace, Framed> = {
  name: 'SOURCE CUE that CONTENT',
  read: (place) => openedBy(place, 'that'),
};

/** "SOURCE CUE: CONTENT", also where the content is a quotation with words of the report's own. */
export const colonFrame: SharedFrame<CuePlace, Framed> = {
  name: 'SOURCE CUE: CONTENT',
  read: (place) => openedBy(place, 'colon'),
};

/** "SOURCE CUE, how CONTENT": «Рогов объяснил, почему мост закрыт». */
export const questionWordFrame: SharedFrame<CuePlace, Framed> = {
  name: 'SOURCE CUE, how CONTENT',
  read: (place) => openedBy(place, 'question word'),
};

/** "SOURCE CUE «CONTENT»", without a colon between. */
export const quotationFrame: SharedFrame<CuePlace, Framed> = {
  name: 'SOURCE CUE «CONTENT»',
  read: (place) => openedBy(place, 'quotation'),
};

/**
 * The content that one kind of opening leads. A cue that names nobody goes on with the speaker before it: after "and", as a converb
 * («добавив, что»), or at the head of its sentence.
 */
export function openedBy(place: CuePlace, by: ContentOpening['by']): Framed | null {
  const { read, cue, floor, limit, opening } = place;
  if (opening === null || opening.by !== by) return null;
  // «отметив при этом рост спроса и что …»: what stands behind a converb is its object.
  const right = isConverb(read, cue.first) ? null : sourceRightOf(read, cue.last, opening.before);
  const main = mainClauseBehind(place, opening.start);
  const source = main?.source ?? sourceLeftOf(read, cue.first, floor) ?? right;
  if (!fits(place, opening, source) || isClosedBefore(place, opening, right)) return null;
  const { start } = opening;
  const end = main?.end ?? limit;
  const last = isAnnounced(read, opening) ? quotedEnd(read, start, end) : contentEnd(read, start, end);
  if (last <= start) return null;
  const conjunction = by === 'that' ? start - 1 : null;
  const isImpersonal = source === null && read.language.frames.contents.isImpersonal(read, cue);
  return {
    reported: { content: { first: start, last }, conjunction, cue: withNegation(read, cue), source, isImpersonal },
    next: last,
  };
}

function fits(place: CuePlace, opening: ContentOpening, source: TokenSpan | null): boolean {
  const { read, cue } = place;
  if (
    source !== null &&
    isAgency(read, source.first) &&
    !read.language.frames.outlets.speaks(read, cue.first, source.first)
  )
    return false;
  const announced = isAnnounced(read, opening);
  if (!announced && quotesOnly(read, cue)) return false;
  if (source === null && read.language.frames.contents.isImpersonal(read, cue)) return true;
  return source === null ? announced || goesOn(place) : opening.by === 'that' || !isFirstPerson(read, source);
}

/** «…, призналась победительница: в темноте …»: the content stands before the attribution, and the colon explains it. */
const isClosedBefore = ({ read, cue, floor }: CuePlace, opening: ContentOpening, right: TokenSpan | null): boolean =>
  opening.by === 'colon' &&
  right !== null &&
  !isAnnounced(read, opening) &&
  cue.first > floor + 1 &&
  isPause(read, cue.first - 1);

/** A quotation right behind the opening; "that" before it makes it a part of the report's own sentence. */
const isAnnounced = (read: FramedText, { by, start }: ContentOpening): boolean => by !== 'that' && read.isQuoted(start);

function quotedEnd(read: FramedText, from: number, limit: number): number {
  let at = from;
  while (at < limit && read.isQuoted(at)) at++;
  return at;
}

/** Whether a cue that names nobody goes on with the speaker before it: after "and", as a converb, or at the head of its sentence. */
export function goesOn(place: CuePlace): boolean {
  const { read, cue, floor, first } = place;
  if (floor > first || isConverb(read, cue.first)) return true;
  if (read.language.frames.contents.isSubjectless(read, cue.first) || isOfDocument(place)) return true;
  let at = cue.first - 1;
  while (at >= first && isFiller(read, at)) at--;
  return at < first || (read.is(at, 'conjunction') && at > first);
}

const FURTHEST_DOCUMENT = 4;

/** «Հայտարարության մեջ նշվում է, որ …»: a document says it, nobody is named. */
function isOfDocument({ read, cue, floor }: CuePlace): boolean {
  for (let at = Math.max(floor, cue.first - FURTHEST_DOCUMENT); at < cue.first; at++)
    if (read.is(at, 'document')) return true;
  return false;
}
