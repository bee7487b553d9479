import type { Cue } from '../../reading/cue.ts';
import type { Reported } from '../../reading/reported-clause.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { opensManner, pauseForThat } from '../armenian/frames/pause.ts';
import type { LanguageText } from '../language.ts';
import { contentEnd } from './content-end.ts';
import { isAgency } from './credit.ts';
import { isBreak, isClauseDash, isSoft, isThat, takesClause } from './frame-view.ts';
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
export function thatClause(read: LanguageText, cue: Cue, floor: number, limit: number, first: number): Framed | null {
  if (!takesClause(cue)) return null;
  const place = contentPlace(read, cue, limit);
  if (place === null) return null;
  // «отметив при этом рост спроса и что …»: what stands behind a converb is its object.
  const right = isConverb(read, cue.first) ? null : sourceRightOf(read, cue.last, place.before);
  const source = sourceLeftOf(read, cue.first, floor) ?? right;
  if (source !== null && isAgency(read, source.first)) return null;
  const announced = read.isQuoted(place.start) && !place.that;
  if (!announced && quotesOnly(read, cue)) return null;
  if (source === null ? !announced && !goesOn(read, cue, floor, first) : isFirstPerson(read, source) && !place.that)
    return null;
  const start = place.start;
  const last = announced ? quotedEnd(read, start, limit) : contentEnd(read, start, limit);
  if (last <= start) return null;
  const content = { first: start, last };
  return {
    reported: { content, conjunction: place.that ? start - 1 : null, cue: withNegation(read, cue), source },
    next: last,
  };
}

export const isFirstPerson = (read: LanguageText, source: TokenSpan): boolean =>
  source.last - source.first === 1 && read.is(source.first, 'pronoun.first');

/** «не поверил: «…»»: says that a quotation was spoken, but «не поверил, что …» reports no words. */
export const quotesOnly = (read: LanguageText, cue: Cue): boolean => read.is(cue.last - 1, 'quotesOnly');

/** "не" belongs to the words of saying. */
export const withNegation = (read: LanguageText, cue: Cue): Cue =>
  read.is(cue.first - 1, 'particle') ? { ...cue, first: cue.first - 1 } : cue;

interface Place {
  readonly start: number;
  /** Where the source or hearer before it must have ended. */
  readonly before: number;
  readonly that: boolean;
}

function contentPlace(read: LanguageText, cue: Cue, limit: number): Place | null {
  const furthest = Math.min(limit - 1, cue.last + FURTHEST_CONTENT);
  for (let at = cue.last; at < furthest; at++) {
    if (read.isQuoted(at))
      return at === cue.last || isBreak(read, at - 1) ? { start: at, before: at, that: false } : null;
    if (read.inMarks(at)) continue;
    if (isThat(read, at)) return { start: at + 1, before: at, that: true };
    const norm = read.norm(at);
    if (norm === ':') return { start: at + 1, before: at, that: false };
    // «объяснил, почему», «рассказал, как»: a question word opens the content.
    if (
      norm === ',' &&
      read.is(at + 1, 'opensContent') &&
      !namesTopic(read, at) &&
      cue.classes.has('say') &&
      !read.is(cue.first - 1, 'leadOff')
    )
      return { start: at + 1, before: at, that: false };
    if (norm === ',') continue;
    if (norm === '՝' && pauseForThat(read, cue, at, limit)) return { start: at + 1, before: at, that: false };
    if (norm === '՝' && opensManner(read, at)) continue;
    if (isBreak(read, at))
      return (norm === '.' || norm === '՝' || isClauseDash(read, at)) && read.isQuoted(at + 1)
        ? { start: at + 1, before: at, that: false }
        : null;
    if (read.norm(at - 1) === ',' && read.is(at, 'subordinator')) return null;
    const other = at > cue.last ? read.ownCueAt(at) : null;
    if (other !== null && takesClause(other)) return null;
  }
  return null;
}

/** «рассказал о том, почему …»: what was spoken of, not what was said. */
const namesTopic = (read: LanguageText, comma: number): boolean =>
  read.norm(comma - 1) === 'том' && read.is(comma - 2, 'attributive');

function quotedEnd(read: LanguageText, from: number, limit: number): number {
  let at = from;
  while (at < limit && read.isQuoted(at)) at++;
  return at;
}

function goesOn(read: LanguageText, cue: Cue, floor: number, first: number): boolean {
  // «В докладе отмечается, что …», «а затем признался, что …»: a verb in «-ся» stands without a subject of its own.
  const own = isConverb(read, cue.first) || read.norm(cue.first).endsWith('ся');
  if (own || floor > first || isOfDocument(read, cue, floor)) return true;
  let at = cue.first - 1;
  while (at >= first && isSoft(read, at)) at--;
  return at < first || (read.is(at, 'conjunction') && at > first);
}

/** «Հայտարարության մեջ նշվում է, որ …»: a document says it, nobody is named. */
function isOfDocument(read: LanguageText, cue: Cue, floor: number): boolean {
  for (let at = Math.max(floor, cue.first - FURTHEST_DOCUMENT); at < cue.first; at++)
    if (read.is(at, 'document')) return true;
  return false;
}

const FURTHEST_DOCUMENT = 4;
