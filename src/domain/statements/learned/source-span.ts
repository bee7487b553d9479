import { nameAfterComma, nameAfterPlace, officeAfter } from '../office.ts';
import type { TokenSpan } from '../source-phrase.ts';
import type { TextView } from '../text-view.ts';
import { isOfOffice, LONGEST_OFFICE, namedBeforeApposition } from './apposition.ts';
import { isNominal, sourcePhraseEnd, sourcePhraseStart } from './source-head.ts';
import { isSoftTag, isVerbTag, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import type { Unit } from './unit.ts';

/** The words that name a source, from the unit that heads them; null for a source named elsewhere. */
export function sourceSpan(view: TextView, units: readonly Unit[], cue: number, head: number): TokenSpan | null {
  if (head < 0) return null;
  const named = namedBeforeApposition(units, ownedBy(units, cue, head));
  const { first } = units[sourcePhraseStart(units, named)] as Unit;
  const last = holderAfterPlace(view, units, named) ?? (units[sourcePhraseEnd(units, named)] as Unit).last;
  return { first, last: nameAfterOffice(view, units, named, last) ?? officeAfter(view, last)?.last ?? last };
}

/** "the union's | head Name | said": before a verb it is not the owner who speaks. */
function ownedBy(units: readonly Unit[], cue: number, head: number): number {
  const tag = tagAt(units, head);
  if ((tag !== TAG.nameOf && tag !== TAG.possessive) || !isVerbTag(tagAt(units, cue))) return head;
  let last = head;
  while (isNominal(tagAt(units, last + 1)) && last + 1 !== cue) last++;
  if (cue < head) return last;
  let next = last + 1;
  while (next < cue && isSoftTag(tagAt(units, next))) next++;
  return next === cue ? last : head;
}

/**
 * "Head of the Centre for Studies of Armenia Name Surname": an office with what it is the office of, and no mark between them, is
 * not the whole source when a name ends the phrase. The token after the name; null where there is none.
 */
function holderAfterPlace(view: TextView, units: readonly Unit[], head: number): number | null {
  const join = tagAt(units, head + 1);
  if (tagAt(units, head) !== TAG.role || (join !== TAG.of && join !== TAG.preposition)) return null;
  let at = head + 1;
  while (at < units.length && at < head + LONGEST_OFFICE && isOfOffice(units[at]?.tag)) at++;
  let first = at;
  while (tagAt(units, first - 1) === TAG.name) first--;
  if (at - first < 2) return null;
  const run = { first: (units[first] as Unit).first, last: (units[at - 1] as Unit).last };
  return nameAfterPlace(view, run) === null ? null : run.last;
}

/** "The prime minister of the country, Name Surname, said": the token after a name that a comma parts from its office. */
function nameAfterOffice(view: TextView, units: readonly Unit[], head: number, last: number): number | null {
  const isOffice = (at: number): boolean => tagAt(units, at) === TAG.role || tagAt(units, at) === TAG.nounPerson;
  let from = sourcePhraseStart(units, head);
  while (from <= head && !isOffice(from)) from++;
  return from > head ? null : (nameAfterComma(view, last)?.last ?? null);
}
