import type { Cue } from '../../reading/cue.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import { opensManner, pauseForThat } from '../armenian/frames/pause.ts';
import { contentEnd } from './content-end.ts';
import { isAgency } from './credit.ts';
import { cueOf, type FrameView, is, isBreak, isClauseDash, isSoft, isThat, normAt, takesClause } from './frame-view.ts';
import { isConverb } from './past-converb.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

/** Between a cue and its "that" a source, a hearer and an occasion may stand; more tokens than these do not. */
const FURTHEST_CONTENT = 30;

/** A reported content with the first token after it, from which the sentence is read on. */
export interface Framed {
  readonly reported: Reported;
  readonly next: number;
}

/**
 * The frames "SOURCE CUE (hearer, occasion), that CONTENT", "CUE SOURCE: CONTENT", "CUE «CONTENT»". A cue that names nobody
 * goes on with the speaker before it: after "and", as a converb («добавив, что»), or at the head of its sentence.
 */
export function thatClause(frame: FrameView, cue: Cue, floor: number, limit: number, first: number): Framed | null {
  if (!takesClause(cue)) return null;
  const place = contentPlace(frame, cue, limit);
  if (place === null) return null;
  // «отметив при этом рост спроса и что …»: what stands behind a converb is its object.
  const right = isConverb(frame, cue.first) ? null : sourceRightOf(frame, cue.last, place.before);
  const source = sourceLeftOf(frame, cue.first, floor) ?? right;
  if (source !== null && isAgency(frame, source.first)) return null;
  const announced = frame.isQuoted(place.start) && !place.that;
  if (!announced && quotesOnly(frame, cue)) return null;
  if (source === null ? !announced && !goesOn(frame, cue, floor, first) : isFirstPerson(frame, source) && !place.that)
    return null;
  const start = place.start;
  const last = announced ? quotedEnd(frame, start, limit) : contentEnd(frame, start, limit);
  if (last <= start) return null;
  const content = { first: start, last };
  return {
    reported: { content, conjunction: place.that ? start - 1 : null, cue: withNegation(frame, cue), source },
    next: last,
  };
}

export const isFirstPerson = (frame: FrameView, source: TokenSpan): boolean =>
  source.last - source.first === 1 && is(frame, source.first, 'pronoun.first');

/** «не поверил: «…»»: says that a quotation was spoken, but «не поверил, что …» reports no words. */
export const quotesOnly = (frame: FrameView, cue: Cue): boolean => is(frame, cue.last - 1, 'quotesOnly');

/** "не" belongs to the words of saying. */
export const withNegation = (frame: FrameView, cue: Cue): Cue =>
  is(frame, cue.first - 1, 'particle') ? { ...cue, first: cue.first - 1 } : cue;

interface Place {
  readonly start: number;
  /** Where the source or hearer before it must have ended. */
  readonly before: number;
  readonly that: boolean;
}

function contentPlace(frame: FrameView, cue: Cue, limit: number): Place | null {
  const furthest = Math.min(limit - 1, cue.last + FURTHEST_CONTENT);
  for (let at = cue.last; at < furthest; at++) {
    if (frame.isQuoted(at))
      return at === cue.last || isBreak(frame, at - 1) ? { start: at, before: at, that: false } : null;
    if (frame.inMarks(at)) continue;
    if (isThat(frame, at)) return { start: at + 1, before: at, that: true };
    const norm = normAt(frame, at);
    if (norm === ':') return { start: at + 1, before: at, that: false };
    // «объяснил, почему», «рассказал, как»: a question word opens the content.
    if (
      norm === ',' &&
      is(frame, at + 1, 'opensContent') &&
      !namesTopic(frame, at) &&
      cue.classes.has('say') &&
      !is(frame, cue.first - 1, 'leadOff')
    )
      return { start: at + 1, before: at, that: false };
    if (norm === ',') continue;
    if (norm === '՝' && pauseForThat(frame, cue, at, limit)) return { start: at + 1, before: at, that: false };
    if (norm === '՝' && opensManner(frame, at)) continue;
    if (isBreak(frame, at))
      return (norm === '.' || norm === '՝' || isClauseDash(frame, at)) && frame.isQuoted(at + 1)
        ? { start: at + 1, before: at, that: false }
        : null;
    if (normAt(frame, at - 1) === ',' && is(frame, at, 'subordinator')) return null;
    const other = at > cue.last ? cueOf(frame, at) : null;
    if (other !== null && takesClause(other)) return null;
  }
  return null;
}

/** «рассказал о том, почему …»: what was spoken of, not what was said. */
const namesTopic = (frame: FrameView, comma: number): boolean =>
  normAt(frame, comma - 1) === 'том' && is(frame, comma - 2, 'attributive');

function quotedEnd(frame: FrameView, from: number, limit: number): number {
  let at = from;
  while (at < limit && frame.isQuoted(at)) at++;
  return at;
}

function goesOn(frame: FrameView, cue: Cue, floor: number, first: number): boolean {
  // «В докладе отмечается, что …», «а затем признался, что …»: a verb in «-ся» stands without a subject of its own.
  const own = isConverb(frame, cue.first) || normAt(frame, cue.first).endsWith('ся');
  if (own || floor > first || isOfDocument(frame, cue, floor)) return true;
  let at = cue.first - 1;
  while (at >= first && isSoft(frame, at)) at--;
  return at < first || (is(frame, at, 'conjunction') && at > first);
}

/** «Հայտարարության մեջ նշվում է, որ …»: a document says it, nobody is named. */
function isOfDocument(frame: FrameView, cue: Cue, floor: number): boolean {
  for (let at = Math.max(floor, cue.first - FURTHEST_DOCUMENT); at < cue.first; at++)
    if (is(frame, at, 'document')) return true;
  return false;
}

const FURTHEST_DOCUMENT = 4;
