import type { FramedText } from '../../../by-frames/framed-language.ts';
import { isBreak } from '../../../by-frames/words/breaks.ts';
import { isFiller, isThat } from '../../../by-frames/words/fillers.ts';
import { data, endsIn } from '../data.ts';
import { opensOccasion } from '../occasion.ts';
import { type Led, ledBy } from './government.ts';

/** A hearer, or the thing that is blamed, stands at most this many tokens long between the cue and its content. */
const FURTHEST = 9;

/** The preposition that leads a content of some kind behind the cue; null where none follows in the clause. */
export function ledContent(read: FramedText, from: number, limit: number, kind: Led): number | null {
  const prepositions = ledBy[kind];
  for (let at = from; at < Math.min(limit - 1, from + FURTHEST); at++) {
    if (read.isQuoted(at)) return null;
    if (read.inMarks(at)) continue;
    if (isBreak(read, at) || isThat(read, at) || read.is(at, 'subordinator')) return null;
    if (at > from && read.ownCueAt(at) !== null) return null;
    if (prepositions.includes(read.norm(at)) && !isElsewhere(read, at, kind)) return at;
  }
  return null;
}

/** «сообщил о том, что …» reports the clause; «обвинил в интервью …» says where it was said. */
function isElsewhere(read: FramedText, preposition: number, kind: Led): boolean {
  const next = preposition + 1;
  if (read.isAny(next, ['pronoun.thing', 'weekday', 'month']) || read.norm(next) === 'себе') return true;
  if (kind === 'about') return read.norm(next) === 'том';
  return (
    read.norm(next) !== 'том' &&
    read.tokens[next]?.kind !== 'number' &&
    kind !== 'because' &&
    opensOccasion(read, preposition)
  );
}

/** The first word of a thing that follows the cue; null where a hearer, a circumstance or nothing does. */
export function thingContent(read: FramedText, from: number, limit: number): number | null {
  let at = pastAsked(read, from);
  while (at < limit && isFiller(read, at) && !data.only.includes(read.norm(at))) at++;
  if (at >= limit || isBreak(read, at) || isThat(read, at)) return null;
  if (read.isQuoted(at) || read.isAny(at, NO_THING) || read.ownCueAt(at) !== null) return null;
  if (read.is(at, 'role.base') || read.is(at, 'role') || (read.isCapital(at) && !read.inMarks(at))) return null;
  if (read.is(at, 'pronoun.object') && (!read.isWord(at + 1) || read.isAny(at + 1, ['preposition', 'conjunction'])))
    return null;
  return isCelebrated(read, at) ? null : at;
}

/** «потребовал от подрядчика | отчёта»: who is asked, an adjective, a noun and a name. */
function pastAsked(read: FramedText, from: number): number {
  if (!ledBy.against.includes(read.norm(from))) return from;
  let at = from + 1;
  while (endsIn(read.norm(at), data.genitiveAdjectiveEndings)) at++;
  at++;
  while (read.isCapital(at) && read.isWord(at)) at++;
  return at;
}

const NO_THING = [
  'preposition',
  'conjunction',
  'subordinator',
  'pronoun.person',
  'pronoun.thing',
  'addressee',
  'weekday',
  'relative',
] as const;

/** «отметила столетие», «отметил день рождения»: a feast is kept, not noted. */
function isCelebrated(read: FramedText, from: number): boolean {
  for (let at = from; at < from + 3; at++) if (endsIn(read.norm(at), data.feasts)) return true;
  return false;
}

/** «поспешным», «провалом»; but «ей», «моей». */
const isInstrumental = (read: FramedText, at: number): boolean =>
  read.isWord(at) &&
  !read.isAny(at, ['pronoun.object', 'pronoun.possessive']) &&
  endsIn(read.norm(at), data.instrumentalEndings);

/** «виновником», «лучшим»; «такой» may stand in other cases too. */
export const isSurelyInstrumental = (read: FramedText, at: number): boolean =>
  isInstrumental(read, at) && !endsIn(read.norm(at), data.unsureInstrumental);

/** Whether the words hold one in the instrumental that no preposition leads: «назвал решение поспешным». */
export function holdsInstrumental(read: FramedText, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    if (read.norm(at) === ',') return false;
    if (at > first && data.asWord.includes(read.norm(at))) return true;
    if (read.isQuoted(at) && at > first) return true;
    if (!isInstrumental(read, at)) continue;
    if (!read.is(at - 1, 'preposition') && !read.is(at - 2, 'preposition')) return true;
  }
  return false;
}
