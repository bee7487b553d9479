import { sourceStart, subjectBefore } from '../units/subject.ts';
import { far, tagAt } from '../units/tag-classes.ts';
import { unitAt } from '../units/unit.ts';
import { type CueChances, highest } from './chances.ts';
import { between } from './counts.ts';
import { framesOf, meaningsOf } from './cue-constants.ts';
import { NONE_NEAR, near } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Positions of the features that are tags or fields. */
export const START_CATEGORIES = [0, 1, 2, 3, 4, 5, 26, 27, 28, 29, 30, 31];

/**
 * What tells whether a cue's content begins at a unit, for one cue: what holds for all its starts is worked out once, and stands
 * at the end of each row. A row is one literal, long as it is: thousands are made for a text.
 */
export function startRows(facts: SentenceFacts, cues: CueChances, cue: number): (start: number) => number[] {
  const { units, counts, ahead, back } = facts;
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? -1 : sourceStart(units, subject);
  const ofCue = ofAllStarts(facts, cues, cue, subject);
  return (start) => {
    const at = unitAt(units, start);
    const from = start > cue ? cue + 1 : start + 1;
    const to = start > cue ? start : cue;
    return [
      at.tag,
      tagAt(units, start - 1),
      tagAt(units, start - 2),
      tagAt(units, start + 1),
      tagAt(units, start + 2),
      at.verbField,
      far(start - cue, 40),
      start === 0 ? 1 : 0,
      start === cue + 1 ? 1 : 0,
      between(counts.commas, from, to),
      between(counts.thats, from, to),
      between(counts.quotations, from, to),
      between(counts.finite, from, to),
      between(counts.named, from, to),
      at.capital ? 1 : 0,
      at.words > 60 ? 60 : at.words,
      units.length - start,
      source >= 0 ? far(start - source) : -NONE_NEAR,
      near(ahead.that, start + 1),
      near(ahead.comma, start + 1),
      near(ahead.quotation, start),
      near(back.comma, start - 1),
      near(ahead.finite, start),
      highest(cues, from, to, cue),
      cues.chances[start] ?? 0,
      cues.chances[start - 1] ?? 0,
    ].concat(ofCue);
  };
}

function ofAllStarts(facts: SentenceFacts, cues: CueChances, cue: number, subject: number): number[] {
  const { units, ahead, back } = facts;
  const unit = unitAt(units, cue);
  return [
    unit.tag,
    unit.verbField,
    tagAt(units, cue + 1),
    tagAt(units, cue + 2),
    tagAt(units, cue - 1),
    tagAt(units, subject),
    ...meaningsOf(unit),
    subject < 0 ? NONE_NEAR : cue - subject,
    near(ahead.that, cue + 1),
    near(ahead.quotation, cue + 1),
    near(ahead.to, cue + 1),
    near(ahead.comma, cue + 1),
    near(ahead.colon, cue + 1),
    near(back.comma, cue - 1),
    near(back.quotation, cue - 1),
    facts.inParagraph,
    facts.ended ? 1 : 0,
    units.length,
    cue,
    highest(cues, 0, cue, cue),
    cues.ahead[cue + 1] ?? NONE_NEAR,
    ...framesOf(unit),
  ];
}
