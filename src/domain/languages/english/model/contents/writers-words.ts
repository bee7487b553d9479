import { STANCE } from '../units/stance.ts';
import { isFiniteTag, isVerbTag, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { CUE_BITS, SAY_BITS, type Unit, unitAt } from '../units/unit.ts';

const SPEAKS = SAY_BITS | (1 << CUE_BITS.indexOf('discourse'));

/**
 * Where a content ends before what its speaker did besides: "… was no threat | but did not elaborate", '… was "not a threat" | and
 * left the room'. Only behind the cue; `end` where all of it is said.
 */
export function endBeforeDeeds(units: readonly Unit[], start: number, end: number, cue: number): number {
  if (start < cue) return end;
  for (let at = end - 2; at > start; at--) {
    const tag = tagAt(units, at);
    if (tag === TAG.quotation) return end;
    if (tag !== TAG.but && tag !== TAG.and) continue;
    const isAfterMarks = tagAt(units, at - 1) === TAG.quotation && tagAt(units, at + 1) === TAG.verbPast;
    if (isAfterMarks || withholds(units, at + 1, end) || isNextDeed(units, start, at)) return at;
  }
  return end;
}

/** "called the offer insulting | and rejected it": where no verb stands before it, the verb behind "and" goes with the cue. */
function isNextDeed(units: readonly Unit[], start: number, and: number): boolean {
  if (tagAt(units, and + 1) !== TAG.verbPast || !BEHIND_VERB.has(tagAt(units, and + 2))) return false;
  for (let at = start; at < and; at++) if (isFiniteTag(tagAt(units, at))) return false;
  return true;
}
const BEHIND_VERB = new Set<Tag>([
  TAG.determiner,
  TAG.possessive,
  TAG.pronoun,
  TAG.objectPronoun,
  TAG.thing,
  TAG.that,
  TAG.to,
  TAG.preposition,
]);

/** "did not elaborate", "gave no details", "declined to comment". */
function withholds(units: readonly Unit[], from: number, end: number): boolean {
  const { stance } = unitAt(units, from);
  if (stance & STANCE.refuses) return true;
  if (stance & STANCE.gives) return (unitAt(units, from + 1).stance & STANCE.negates) !== 0;
  let at = from;
  while (at < end && !isVerbTag(tagAt(units, at))) at++;
  const isNegated = ((stance | unitAt(units, from + 1).stance) & STANCE.negates) !== 0 && at <= from + 3;
  return isNegated && (unitAt(units, at).cue & SPEAKS) !== 0;
}
