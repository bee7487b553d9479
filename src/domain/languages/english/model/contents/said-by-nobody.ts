import { STANCE } from '../units/stance.ts';
import { isFillerTag, isFiniteTag, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { type Unit, unitAt } from '../units/unit.ts';

/** A subject of nobody stands at most so many units before its verb. */
const SUBJECT_WITHIN = 24;

/** "as if to | say", "as though to | say": a look or a gesture says nothing. */
export const isAsIf = (units: readonly Unit[], cue: number): boolean =>
  tagAt(units, cue - 1) === TAG.to &&
  (tagAt(units, cue - 2) === TAG.subordinator || tagAt(units, cue - 2) === TAG.whether) &&
  tagAt(units, cue - 3) === TAG.subordinator;

/** "No one who keeps the records could | say", "No resident | said": what opens the clause of the cue with "no" says nothing. */
export function isNoOnes(units: readonly Unit[], cue: number): boolean {
  let at = cue - 1;
  while (at >= 0 && isFillerTag(tagAt(units, at))) at--;
  let verbs = 0;
  for (; at >= 0 && at > cue - SUBJECT_WITHIN; at--) {
    const tag = tagAt(units, at);
    if (tag === TAG.comma || tag === TAG.colon || tag === TAG.semicolon || tag === TAG.quotation || tag === TAG.that)
      return false;
    if (isFiniteTag(tag)) verbs++;
    if (tag === TAG.wh) verbs--;
    if (tag === TAG.determiner && unitAt(units, at).stance & STANCE.negates) return verbs <= 0 && opens(units, at);
  }
  return false;
}

const opens = (units: readonly Unit[], at: number): boolean => {
  const before = tagAt(units, at - 1);
  return at === 0 || before === TAG.comma || before === TAG.and || before === TAG.but;
};
