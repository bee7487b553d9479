import { isVerbTag, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import { type Unit, unitAt } from './unit.ts';

/** Whether a unit can be a cue at all: any verb, anything in the cue lists, a colon, a dash that signs. */
export function canBeCue(units: readonly Unit[], at: number): boolean {
  const unit = unitAt(units, at);
  if (unit.tag === TAG.quotation) return false;
  if (isVerbTag(unit.tag)) return true;
  if (unit.tag === TAG.colon) return at > 0 && at + 1 < units.length;
  if (unit.tag === TAG.dash) return tagAt(units, at - 1) === TAG.quotation && unitAt(units, at + 1).capital;
  return unit.cue !== 0 && unit.tag !== TAG.name && unit.tag !== TAG.role;
}
