import { between } from '../features/counts.ts';
import type { SentenceFacts } from '../features/sentence-facts.ts';
import { isVerbTag, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { CUE_BITS, type Unit, unitAt } from '../units/unit.ts';
import type { CueReading } from './choose-contents.ts';
import { hasClause } from './trim-to-that.ts';

/** Words right before a verb of saying, without a verb and without a pause, are who says it. */
export const isSubject = ({ units, counts }: SentenceFacts, { cue, start, end }: CueReading): boolean =>
  start < cue &&
  between(counts.finite, start, end) <= asideVerbs(units, start, end) &&
  between(counts.quotations, start, cue) === 0 &&
  (between(counts.pauses, end, cue) === 0 || asideVerbs(units, start, end) > 0) &&
  tagAt(units, cue) !== TAG.colon;

/** "The party, | which | may hold the balance, ruled out …": how many verbs stand in what is said of a subject in passing. */
function asideVerbs(units: readonly Unit[], start: number, end: number): number {
  let asides = 0;
  for (let at = start + 2; at < end; at++)
    if (tagAt(units, at) === TAG.wh && tagAt(units, at - 1) === TAG.comma) asides++;
  return asides;
}

/** "that" alone, with words after it. */
export const isBareThat = ({ units, wordsEnd }: SentenceFacts, { cue, start, end }: CueReading): boolean =>
  start > cue && end === start + 1 && end < wordsEnd && tagAt(units, start) === TAG.that;

/** "said at | an event held in the capital": where something was said is not what was said. */
export function isPlace({ units }: SentenceFacts, { cue, start, end }: CueReading): boolean {
  if (start !== cue + 2 || tagAt(units, end - 1) === TAG.quotation) return false;
  if (tagAt(units, cue + 1) === TAG.to)
    return (
      (unitAt(units, cue).cue & DISCUSSES) !== 0 || (!isVerbTag(tagAt(units, start)) && !hasClause(units, start, end))
    );
  return tagAt(units, cue + 1) === TAG.preposition && !hasClause(units, start, end);
}

/** "spoke to | the agency about …": who was spoken to; "replying to | his remarks": what was answered. */
const DISCUSSES = 1 << CUE_BITS.indexOf('discourse');
