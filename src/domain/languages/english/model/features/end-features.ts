import { sourceStart, subjectBefore } from '../units/subject.ts';
import { far, tagAt } from '../units/tag-classes.ts';
import { TAG } from '../units/tags.ts';
import { unitAt } from '../units/unit.ts';
import { type CueChances, highest } from './chances.ts';
import { between } from './counts.ts';
import { framesOf, meaningsOf } from './cue-constants.ts';
import { NONE_NEAR, near } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Positions of the features that are tags or fields. */
export const END_CATEGORIES = [0, 1, 2, 3, 4, 5, 36, 37, 38, 39];

/**
 * What tells whether a cue's content ends before a unit, for one cue and start: `end` is exclusive, the content's last unit is
 * `end - 1`. What holds for all ends is worked out once, and stands at the end of each row. A row is one literal, long as it is:
 * thousands are made for a text.
 */
export function endRows(facts: SentenceFacts, cues: CueChances, cue: number, start: number): (end: number) => number[] {
  const { units, counts, ahead, back, wordsEnd } = facts;
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? cue : sourceStart(units, subject);
  const ofCue = ofAllEnds(facts, cues, cue, start);
  const isBefore = start <= cue;
  return (end) => {
    const lastComma = near(back.comma, end - 1);
    const next = unitAt(units, end);
    return [
      tagAt(units, end - 1),
      tagAt(units, end),
      tagAt(units, end + 1),
      tagAt(units, end + 2),
      tagAt(units, end + 3),
      tagAt(units, end - 2),
      far(end - start, 60),
      far(wordsEnd - end, 60),
      end === wordsEnd ? 1 : 0,
      between(counts.commas, start, end),
      between(counts.finite, start, end),
      between(counts.quotations, start, end),
      between(counts.ands, start, end),
      between(counts.opened, start, end) - between(counts.closed, start, end),
      isBefore ? far(cue - end) : 0,
      isBefore ? far(source - end) : 0,
      near(ahead.saying, end),
      near(ahead.finite, end),
      near(ahead.comma, end),
      near(ahead.quotation, end),
      lastComma,
      next.capital ? 1 : 0,
      unitAt(units, end - 1).words,
      next.cue === 0 ? 0 : 1,
      near(back.and, end - 1),
      near(ahead.finite, Math.max(start, end - Math.min(12, lastComma))),
      next.verbField,
      near(ahead.that, end),
      near(ahead.subordinator, end),
      next.nounField,
      highest(cues, start, end, cue),
      cues.chances[end] ?? 0,
      cues.chances[end + 1] ?? 0,
      cues.chances[end + 2] ?? 0,
      cues.ahead[end] ?? NONE_NEAR,
      cues.aheadChance[end] ?? 0,
    ].concat(ofCue);
  };
}

function ofAllEnds(facts: SentenceFacts, cues: CueChances, cue: number, start: number): number[] {
  const { units } = facts;
  const unit = unitAt(units, cue);
  return [
    tagAt(units, start),
    tagAt(units, start - 1),
    unit.tag,
    unit.verbField,
    ...meaningsOf(unit),
    start > cue ? 1 : 0,
    far(start - cue),
    facts.ended ? 1 : 0,
    units.length,
    tagAt(units, start) === TAG.that ? 1 : 0,
    cues.ahead[start] ?? NONE_NEAR,
    ...framesOf(unit),
  ];
}
