import { far, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import type { Unit } from '../units/unit.ts';
import { type CueChances, highest } from './chances.ts';
import { between } from './counts.ts';
import { meaningsOf } from './cue-constants.ts';
import type { SentenceFacts } from './sentence-facts.ts';

export const SECOND_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Whether a content goes on at a unit after its first part: "A," he said, | and B. `source` is the head of the source, -1 when elsewhere. */
export function secondFeatures(
  facts: SentenceFacts,
  cues: CueChances,
  cue: number,
  start: number,
  end: number,
  source: number,
  at: number,
): number[] {
  const { units, counts } = facts;
  const unit = units[cue] as Unit;
  const attributionEnd = Math.max(cue, source);
  const ownPredicate = cue >= end && cue < at ? between(counts.predicates, cue, cue + 1) : 0;
  return [
    tagAt(units, at),
    tagAt(units, at - 1),
    tagAt(units, at - 2),
    tagAt(units, at + 1),
    tagAt(units, start),
    tagAt(units, end - 1),
    tagAt(units, end),
    unit.tag,
    unit.verbField,
    ...meaningsOf(unit),
    far(at - end, 40),
    far(at - cue, 40),
    far(at - attributionEnd, 40),
    far(units.length - at, 40),
    start < cue ? 1 : 0,
    end <= cue ? 1 : 0,
    source < 0 ? 1 : 0,
    source > cue ? 1 : 0,
    between(counts.pauses, end, at),
    between(counts.predicates, end, at) - ownPredicate,
    between(counts.quotations, end, at),
    units[at]?.words ?? 0,
    tagAt(units, start) === TAG.quotation && end - start === 1 ? 1 : 0,
    units[at]?.capital ? 1 : 0,
    units.length,
    end - start,
    attributionEnd < at ? 1 : 0,
    tagAt(units, attributionEnd + 1),
    at - attributionEnd === 2 ? 1 : 0,
    facts.inParagraph,
    cue,
    highest(cues, end, at, cue),
    cues.chances[at] ?? 0,
  ];
}
