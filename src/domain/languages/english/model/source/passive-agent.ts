import type { LanguageText } from '../../../language.ts';
import { isSourceHead } from '../units/source-head.ts';
import { STANCE } from '../units/stance.ts';
import { isPassive, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { CUE_BITS, type Unit, unitAt } from '../units/unit.ts';

/** Whoever is named after "by" is named within so many units. */
const LONGEST_AGENT = 8;
/** "is convinced", "was adamant": a form of "be" and what somebody thinks is no passive. */
const THINKS = (1 << CUE_BITS.indexOf('believe')) | (1 << CUE_BITS.indexOf('adjective'));

/** "It was noted that …", "he has been accused of …": words that are given to nobody, and so not to whoever spoke before. */
export const isSaidOfNobody = (units: readonly Unit[], cue: number): boolean =>
  (isPassive(units, cue) && (unitAt(units, cue).cue & THINKS) === 0) || isAccusedOf(units, cue);

/** "was stopped and | accused | of theft": without whom it accuses the verb is a passive. */
const isAccusedOf = (units: readonly Unit[], cue: number): boolean =>
  (unitAt(units, cue).stance & STANCE.accuses) !== 0 && tagAt(units, cue + 1) === TAG.of;

/** "has been accused by | the board | of …": the head of whoever is named right behind a passive; null where nobody is. */
export function agentOf(read: LanguageText, units: readonly Unit[], cue: number): number | null {
  if (read.norm(unitAt(units, cue + 1).first) !== 'by' || !isSaidOfNobody(units, cue)) return null;
  for (let at = cue + 2; at < cue + 2 + LONGEST_AGENT; at++) {
    if (tagAt(units, at) === TAG.comma || tagAt(units, at) === TAG.edge) return null;
    if (isSourceHead(units, at)) return at;
  }
  return null;
}
