import { far, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { unitAt } from '../units/unit.ts';
import { type CueChances, highest } from './chances.ts';
import { between } from './counts.ts';
import { meaningsOf } from './cue-constants.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Positions of the features that are tags or fields. */
export const SECOND_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The first part of a content with its attribution, as units; `source` is the head of the source, -1 when it is elsewhere. */
export interface FirstPart {
  readonly cue: number;
  readonly start: number;
  readonly end: number;
  readonly source: number;
}

/** Whether a content goes on at a unit after its first part: "A," he said, | and B. */
export function secondFeatures(facts: SentenceFacts, cues: CueChances, part: FirstPart, at: number): number[] {
  return classesBeside(facts, part, at).concat(distancesTo(facts, part, at), shapeOf(facts, cues, part, at));
}

function classesBeside({ units }: SentenceFacts, { cue, start, end }: FirstPart, at: number): number[] {
  const unit = unitAt(units, cue);
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
  ];
}

function distancesTo({ units, counts }: SentenceFacts, { cue, start, end, source }: FirstPart, at: number): number[] {
  const ownPredicate = cue >= end && cue < at ? between(counts.predicates, cue, cue + 1) : 0;
  return [
    far(at - end, 40),
    far(at - cue, 40),
    far(at - Math.max(cue, source), 40),
    far(units.length - at, 40),
    start < cue ? 1 : 0,
    end <= cue ? 1 : 0,
    source < 0 ? 1 : 0,
    source > cue ? 1 : 0,
    between(counts.pauses, end, at),
    between(counts.predicates, end, at) - ownPredicate,
    between(counts.quotations, end, at),
  ];
}

function shapeOf(facts: SentenceFacts, cues: CueChances, { cue, start, end, source }: FirstPart, at: number): number[] {
  const { units } = facts;
  const attributionEnd = Math.max(cue, source);
  return [
    unitAt(units, at).words,
    tagAt(units, start) === TAG.quotation && end - start === 1 ? 1 : 0,
    unitAt(units, at).capital ? 1 : 0,
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
