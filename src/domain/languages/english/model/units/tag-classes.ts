import { TAG, type Tag } from './tags.ts';
import type { Unit } from './unit.ts';

/** A distance, cut off where it no longer matters. */
export const far = (distance: number, most = 20): number => Math.max(-most, Math.min(most, distance));

/** The tag of a unit; `edge` outside the sentence. */
export const tagAt = (units: readonly Unit[], at: number): Tag => units[at]?.tag ?? TAG.edge;

/** Any form of a verb that is no auxiliary. */
export const isVerbTag = (tag: Tag): boolean => tag >= TAG.verbBase && tag <= TAG.verbIng;
/** Nouns of every field, expressions of time included. */
export const isNounTag = (tag: Tag): boolean => (tag >= TAG.noun && tag <= TAG.nounGroup) || tag === TAG.time;
/** What can name somebody by itself: names, offices, pronouns, nouns for persons and bodies. */
export const isNamed = (tag: Tag): boolean =>
  tag === TAG.name ||
  tag === TAG.role ||
  tag === TAG.agency ||
  tag === TAG.pronoun ||
  tag === TAG.firstPerson ||
  tag === TAG.nounPerson ||
  tag === TAG.nounGroup;
/** Forms that can be the verb of a clause; "-ing" forms and infinitives cannot. */
export const isFiniteTag = (tag: Tag): boolean =>
  tag === TAG.be ||
  tag === TAG.have ||
  tag === TAG.do ||
  tag === TAG.modal ||
  tag === TAG.verbS ||
  tag === TAG.verbPast;
/** What may stand between a subject and its verb: adverbs and auxiliaries. */
export const isFillerTag = (tag: Tag): boolean =>
  tag === TAG.adverb || tag === TAG.be || tag === TAG.have || tag === TAG.do || tag === TAG.modal || tag === TAG.not;

/** "an event | held | in the capital": a participle after its noun, which says nothing of its own. */
export const isReduced = (units: readonly Unit[], at: number): boolean =>
  tagAt(units, at) === TAG.verbPast &&
  isNounTag(tagAt(units, at - 1)) &&
  (tagAt(units, at + 1) === TAG.preposition || tagAt(units, at + 1) === TAG.to);

/** "has been agreed", "were not announced": a participle after a form of "be". */
export function isPassive(units: readonly Unit[], at: number): boolean {
  let before = at - 1;
  while (tagAt(units, before) === TAG.adverb || tagAt(units, before) === TAG.not) before--;
  return tagAt(units, at) === TAG.verbPast && tagAt(units, before) === TAG.be;
}
