import type { LanguageText } from '../../../language.ts';
import { nameAfterPlace } from '../../sources/office.ts';
import { isFillerTag, isNamed, isNounTag, isVerbTag, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { type Unit, unitAt } from '../units/unit.ts';
import { isOfOffice } from './apposition.ts';

/**
 * "Head of the Centre for Studies | Name Surname", "the union's | head", "Name's chief of staff, | Name Surname,": a head that only
 * owns what is named after it, or an office with what it is the office of, is not the whole source. The last unit of the whole;
 * null where the head ends it.
 */
export function endOfLongOffice(read: LanguageText, units: readonly Unit[], cue: number, head: number): number | null {
  const tag = tagAt(units, head);
  const isOwner = tag === TAG.nameOf || tag === TAG.possessive;
  const isAfterCue = head > cue;
  const limit = head < cue ? cue : units.length;
  const listed = phraseEnd(units, head + 1, limit, true);
  if (isList(units, head, listed) && endsWithHolder(read, units, head, listed)) {
    if (isAfterCue || reachesCue(units, listed, cue)) return lastOf(head, listed);
  }
  const after = phraseEnd(units, head + 1, limit, false);
  if (isAfterCue) return isOwner || endsWithHolder(read, units, head, after) ? lastOf(head, after) : null;
  const isOwnersVerb = isOwner && isVerbTag(tagAt(units, cue));
  const isWhole = isOwner ? isOwnersVerb : endsWithHolder(read, units, head, after);
  if (isWhole && reachesCue(units, after, cue)) return lastOf(head, after);
  const named = hasOffice(units, head, after) ? nameBetweenCommas(units, after, cue) : null;
  // "The musicians' | union, by contrast, | called": an owner is never the whole source of a verb.
  return named ?? (isOwnersVerb ? lastOf(head, after) : null);
}

/** "…'s chief of staff | , Name Surname, | said": the last unit of a name between an office and its cue; null where there is none. */
function nameBetweenCommas(units: readonly Unit[], comma: number, cue: number): number | null {
  if (tagAt(units, comma) !== TAG.comma) return null;
  let last = comma + 1;
  while (tagAt(units, last) === TAG.name) last++;
  const closing = tagAt(units, last) === TAG.comma ? last + 1 : last;
  return last - comma > 2 && reachesCue(units, closing, cue) ? last - 1 : null;
}

const lastOf = (head: number, after: number): number | null => (after > head + 1 ? after - 1 : null);

/**
 * "Minister of Education, Science, Culture and Sports | Name Surname, said": a head inside such a list stands for the office that
 * begins it. Gives that office's unit, or the head itself.
 */
export function officeBeforeList(read: LanguageText, units: readonly Unit[], cue: number, head: number): number {
  if (head > cue || tagAt(units, head) === TAG.role) return head;
  for (let at = head - 1; at >= 0 && at > head - LONGEST; at--) {
    if (!isOfOffice(tagAt(units, at)) && !joins(units, at, true)) break;
    if (tagAt(units, at) !== TAG.role) continue;
    const listed = phraseEnd(units, at + 1, cue, true);
    if (isList(units, at, listed) && reachesCue(units, listed, cue) && endsWithHolder(read, units, at, listed))
      return at;
  }
  return head;
}

/** An office with all it is the office of takes at most this many units. */
const LONGEST = 24;

/** Where the words of an office end: names, nouns and what joins them, commas between them if so wanted; not the cue. */
function phraseEnd(units: readonly Unit[], from: number, limit: number, withCommas: boolean): number {
  let at = from;
  while (at < limit && at < from + LONGEST && (isOfOffice(tagAt(units, at)) || joins(units, at, withCommas))) at++;
  return at;
}

/** "Ambassador to Armenia", "Assistant to the President", "Union of Manufacturers (Employers) of Armenia". */
function joins(units: readonly Unit[], at: number, withCommas: boolean): boolean {
  const tag = tagAt(units, at);
  if (tag === TAG.bracketOpen || tag === TAG.bracketClose) return true;
  if (tag === TAG.comma) return withCommas && unitAt(units, at + 1).capital;
  return tag === TAG.to && !isVerbTag(tagAt(units, at + 1)) && isOfOffice(tagAt(units, at + 1));
}

/** "Minister of Education, Science and Sports": commas with an "and" after the last one. */
function isList(units: readonly Unit[], from: number, to: number): boolean {
  let comma = -1;
  for (let at = from; at < to; at++) if (tagAt(units, at) === TAG.comma) comma = at;
  for (let at = comma + 1; comma > 0 && at < to; at++) if (tagAt(units, at) === TAG.and) return true;
  return false;
}

function reachesCue(units: readonly Unit[], from: number, cue: number): boolean {
  let at = from;
  while (at < cue && isFillerTag(tagAt(units, at))) at++;
  return at === cue;
}

/** How many names stand right before a unit. */
function namesBefore(units: readonly Unit[], end: number): number {
  let first = end;
  while (tagAt(units, first - 1) === TAG.name) first--;
  return end - first;
}

/** Whether an office is followed by the name of who holds it: two names or more, and not only the place it is in. */
function endsWithHolder(read: LanguageText, units: readonly Unit[], head: number, end: number): boolean {
  const names = namesBefore(units, end);
  if (names < 2 || !hasOffice(units, head, end)) return false;
  const before = tagAt(units, end - names - 1);
  if (before === TAG.role || before === TAG.nounPerson || isNounTag(before) || isNamed(before)) return true;
  const run = { first: unitAt(units, end - names).first, last: unitAt(units, end - 1).last };
  return nameAfterPlace(read, run) !== null;
}

function hasOffice(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tagAt(units, at);
    if (tag === TAG.role || tag === TAG.nounPerson) return true;
  }
  return false;
}
