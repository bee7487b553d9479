import { subjectBefore } from '../units/subject.ts';
import { far, isVerbTag, tagAt } from '../units/tag-classes.ts';
import { type Unit, unitAt } from '../units/unit.ts';
import { between } from './counts.ts';
import { framesOf, meaningsOf } from './cue-constants.ts';
import { NONE_NEAR, near } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { stanceFeatures } from './stance-features.ts';

/** Positions of the features that are tags or fields. */
export const CUE_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What tells whether a unit is a cue. */
export function cueFeatures(facts: SentenceFacts, cue: number): number[] {
  const subject = subjectBefore(facts.units, cue);
  return classesAround(facts.units, cue, subject).concat(
    distancesFrom(facts, cue, subject),
    shapeAround(facts, cue),
    quotationsBeside(facts, cue),
    framesOf(unitAt(facts.units, cue)),
    stanceFeatures(facts.units, cue),
    [facts.register.length, facts.register.saying],
  );
}

function classesAround(units: readonly Unit[], cue: number, subject: number): number[] {
  const unit = unitAt(units, cue);
  return [
    unit.tag,
    unit.verbField,
    unit.nounField,
    tagAt(units, cue - 1),
    tagAt(units, cue - 2),
    tagAt(units, cue - 3),
    tagAt(units, cue + 1),
    tagAt(units, cue + 2),
    tagAt(units, cue + 3),
    tagAt(units, subject),
    tagAt(units, 0),
    ...meaningsOf(unit),
  ];
}

function distancesFrom(
  { units, cueCounts: counts, ahead, back }: SentenceFacts,
  cue: number,
  subject: number,
): number[] {
  return [
    far(cue, 40),
    far(units.length - cue, 40),
    units.length,
    between(counts.quotations, 0, units.length),
    near(ahead.quotation, cue + 1),
    near(back.quotation, cue - 1),
    near(ahead.that, cue + 1),
    near(ahead.to, cue + 1),
    near(ahead.colon, cue + 1),
    near(ahead.comma, cue + 1),
    near(back.comma, cue - 1),
    subject < 0 ? NONE_NEAR : cue - subject,
    between(counts.saying, 0, cue),
    between(counts.saying, cue + 1, units.length),
    between(counts.finite, 0, cue),
    near(ahead.wh, cue + 1),
    near(back.wh, cue - 1),
    near(back.that, cue - 1),
  ];
}

function shapeAround(facts: SentenceFacts, cue: number): number[] {
  const { units } = facts;
  const next = units[cue + 1];
  return [
    isVerbTag(tagAt(units, cue + 1)) ? 1 : 0,
    next?.capital ? 1 : 0,
    next?.cue ? 1 : 0,
    unitAt(units, cue - 1).cue ? 1 : 0,
    facts.inParagraph,
    far(facts.paragraph, 30),
    facts.ended ? 1 : 0,
    facts.paragraphLength,
  ];
}

/** How many words the nearest quotations have, -1 where none is near; then what else stands near. */
function quotationsBeside({ units, ahead, back, titled }: SentenceFacts, cue: number): number[] {
  const last = near(back.quotation, cue - 1);
  const next = near(ahead.quotation, cue + 1);
  return [
    last < NONE_NEAR ? far(unitAt(units, cue - last).words, 60) : -1,
    next < NONE_NEAR ? far(unitAt(units, cue + next).words, 60) : -1,
    near(back.be, cue - 1),
    titled ? 1 : 0,
    near(ahead.finite, cue + 1),
    near(ahead.saying, cue + 1),
  ];
}
