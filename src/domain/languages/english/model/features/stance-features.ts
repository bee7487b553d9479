import { STANCE } from '../units/stance.ts';
import { isPassive, tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import { type Unit, unitAt } from '../units/unit.ts';

/** A refusal stands at most so many units before what is refused ("declined on Monday to say"). */
const REFUSED_WITHIN = 5;
/** And a subject of nobody so many before its verb. */
const NOBODY_WITHIN = 24;

/** What a cue does to its content, and what is done to the cue, a flag each. */
export const stanceFeatures = (units: readonly Unit[], cue: number): number[] => [
  unitAt(units, cue).stance & STANCE.asserts ? 1 : 0,
  unitAt(units, cue).stance & STANCE.saysNothing ? 1 : 0,
  isNegated(units, cue) ? 1 : 0,
  isRefused(units, cue) ? 1 : 0,
  isNobodys(units, cue) ? 1 : 0,
  isPassive(units, cue) ? 1 : 0,
];

/** "did | not | say", "would never admit": among the auxiliaries and adverbs right before a cue stands a negation. */
export function isNegated(units: readonly Unit[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - REFUSED_WITHIN; at--) {
    const tag = tagAt(units, at);
    if (unitAt(units, at).stance & STANCE.negates) return true;
    if (tag !== TAG.adverb && tag !== TAG.be && tag !== TAG.have && tag !== TAG.do && tag !== TAG.modal) return false;
  }
  return false;
}

/** "refused to | say", "found it difficult to | answer", and the refusal itself. */
export function isRefused(units: readonly Unit[], cue: number): boolean {
  for (let at = cue; at >= 0 && at > cue - REFUSED_WITHIN; at--) {
    if (unitAt(units, at).stance & STANCE.refuses) return true;
    if (at < cue && ENDS_REFUSAL.has(tagAt(units, at))) return false;
  }
  return false;
}

/** "declined an interview | but said …": what comes after is another deed. */
const ENDS_REFUSAL = new Set<Tag>([TAG.comma, TAG.and, TAG.but, TAG.semicolon]);

/** "Neither the owner nor the tenant | said", "nobody in the hall could | say": the clause of the cue has nobody for its subject. */
export function isNobodys(units: readonly Unit[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - NOBODY_WITHIN; at--) {
    const tag = tagAt(units, at);
    if (tag === TAG.colon || tag === TAG.semicolon || tag === TAG.quotation || tag === TAG.that) return false;
    if (unitAt(units, at).stance & STANCE.nobody) return at === 0 || opensClause(units, at);
  }
  return false;
}

/** Nobody is the subject of what follows only where a clause begins with them. */
function opensClause(units: readonly Unit[], at: number): boolean {
  const before = tagAt(units, at - 1);
  return (
    before === TAG.comma || before === TAG.and || before === TAG.but || before === TAG.subordinator || before === TAG.wh
  );
}
