import { isVerbTag, tagAt } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
import type { Unit } from './units.ts';

const NEVER_LAST = new Set<Tag>([TAG.determiner, TAG.possessive, TAG.of, TAG.comma, TAG.nameOf]);

/** Whether a content can begin at a unit: at any but a mark of punctuation. */
export const canStart = (units: readonly Unit[], at: number): boolean =>
  tagAt(units, at) < TAG.comma || tagAt(units, at) > TAG.otherMark;

/** How far a content can begin before and after its cue, and how many units it can have. */
export const FURTHEST_START = { before: 60, after: 40 };
export const FURTHEST_END = 120;

/** Whether a content can go on at a unit after its attribution: at any but a mark of punctuation. */
export const canGoOn = canStart;

/** Whether a content can end before a unit: not after a word that opens a phrase. */
export const canEnd = (units: readonly Unit[], end: number): boolean => !NEVER_LAST.has(tagAt(units, end - 1));

/** Whether a unit can be a cue at all: any verb, anything in the cue lists, a colon, a dash that signs. */
export function canBeCue(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.tag === TAG.quotation) return false;
  if (isVerbTag(unit.tag)) return true;
  if (unit.tag === TAG.colon) return at > 0 && at + 1 < units.length;
  if (unit.tag === TAG.dash) return tagAt(units, at - 1) === TAG.quotation && (units[at + 1]?.capital ?? false);
  const bits = unit.cue;
  if (bits === 0) return false;
  if (unit.tag === TAG.name || unit.tag === TAG.role) return false;
  return true;
}
