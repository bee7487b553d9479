import { isFiniteTag, isNamed, isNounTag, isReduced, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';

/** Who was told, or where and how something was said, takes at most so many units before the clause that was said. */
const LONGEST = 7;
const TELLS = 1 << CUE_BITS.indexOf('tell');

/**
 * "told the court | the program had been trained", "said by telephone | he was not surprised", "said afterwards | the question might
 * be looked at", "stressed in his turn | the need": where a clause without "that" begins behind a hearer, a place or an adverb. The reading's own start where it
 * begins otherwise.
 */
export function startPastHearer(units: readonly Unit[], { cue, start, end }: CueReading): number {
  const { cue: bits } = unitAt(units, cue);
  if ((bits & SAY_BITS) === 0 || start <= cue || start > cue + 2) return start;
  const from = cue + 1;
  const opens = tagAt(units, from);
  if (opens === TAG.adverb) return start === from && opensClause(units, from + 1, end) ? from + 1 : start;
  const phrase = opens === TAG.preposition ? from + 1 : from;
  if (opens !== TAG.preposition && (bits & TELLS) === 0) return start;
  const clause = pastPhrase(units, phrase);
  const isManner = opens === TAG.preposition && clause <= phrase + 2 && OPENS_CLAUSE.has(tagAt(units, clause));
  const begins = isManner || opensClause(units, clause, end);
  return clause > start && clause <= cue + LONGEST && clause < end && begins ? clause : start;
}

/** Where a noun phrase ends: behind its noun or name, before a word that opens another. */
function pastPhrase(units: readonly Unit[], from: number): number {
  let at = from;
  if (OPENS_PHRASE.has(tagAt(units, at))) at++;
  while (IN_PHRASE.has(tagAt(units, at))) at++;
  return at > from && isHead(tagAt(units, at - 1)) ? at : from;
}

const OPENS_PHRASE = new Set<Tag>([TAG.determiner, TAG.possessive, TAG.nameOf]);
const IN_PHRASE = new Set<Tag>([
  TAG.noun,
  TAG.nounGroup,
  TAG.nounPerson,
  TAG.nounThought,
  TAG.name,
  TAG.nameOf,
  TAG.adjective,
  TAG.agency,
  TAG.role,
]);
const isHead = (tag: Tag): boolean => isNounTag(tag) || isNamed(tag);

/** Words that begin a clause where a phrase has just ended, and its verb, before the next pause. */
function opensClause(units: readonly Unit[], from: number, end: number): boolean {
  if (!OPENS_CLAUSE.has(tagAt(units, from))) return false;
  for (let at = from + 1; at < end; at++) {
    const tag = tagAt(units, at);
    if (tag === TAG.comma || tag === TAG.quotation || tag === TAG.that || tag === TAG.wh) return false;
    if (isFiniteTag(tag) && !isReduced(units, at)) return true;
  }
  return false;
}
const OPENS_CLAUSE = new Set<Tag>([TAG.determiner, TAG.pronoun, TAG.firstPerson, TAG.possessive, TAG.thing]);
