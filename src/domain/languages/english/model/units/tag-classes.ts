import { TAG, type Tag } from './tags.ts';
import type { Unit } from './unit.ts';

export const far = (distance: number, most = 20): number => Math.max(-most, Math.min(most, distance));

export const tagAt = (units: readonly Unit[], at: number): Tag => units[at]?.tag ?? TAG.edge;

export const isVerbTag = (tag: Tag): boolean => tag >= TAG.verbBase && tag <= TAG.verbIng;
export const isNounTag = (tag: Tag): boolean => (tag >= TAG.noun && tag <= TAG.nounGroup) || tag === TAG.time;
export const isNamed = (tag: Tag): boolean =>
  tag === TAG.name ||
  tag === TAG.role ||
  tag === TAG.agency ||
  tag === TAG.pronoun ||
  tag === TAG.firstPerson ||
  tag === TAG.nounPerson ||
  tag === TAG.nounGroup;
export const isFiniteTag = (tag: Tag): boolean =>
  tag === TAG.be ||
  tag === TAG.have ||
  tag === TAG.do ||
  tag === TAG.modal ||
  tag === TAG.verbS ||
  tag === TAG.verbPast;
export const isSoftTag = (tag: Tag): boolean =>
  tag === TAG.adverb || tag === TAG.be || tag === TAG.have || tag === TAG.do || tag === TAG.modal || tag === TAG.not;

/** "an event | held | in the capital": a participle after its noun, which says nothing of its own. */
export const isReduced = (units: readonly Unit[], at: number): boolean =>
  tagAt(units, at) === TAG.verbPast &&
  isNounTag(tagAt(units, at - 1)) &&
  (tagAt(units, at + 1) === TAG.preposition || tagAt(units, at + 1) === TAG.to);
