import { tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import { SAY_BITS, type Unit, unitAt } from './unit.ts';

/** ", | adding that …", "and | noting that …": a verb of saying without a subject of its own; what it takes is said by whoever spoke before. */
export function isConverb(units: readonly Unit[], at: number): boolean {
  const before = tagAt(units, at - 1);
  const isApart = before === TAG.comma || before === TAG.and || before === TAG.adverb || before === TAG.quotation;
  return isApart && tagAt(units, at) === TAG.verbIng && (unitAt(units, at).cue & SAY_BITS) !== 0;
}
