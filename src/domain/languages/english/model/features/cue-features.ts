import { subjectBefore } from '../units/subject.ts';
import { far, isVerbTag, tagAt } from '../units/tag-classes.ts';
import type { Unit } from '../units/unit.ts';
import { between } from './counts.ts';
import { framesOf, meaningsOf } from './cue-constants.ts';
import { near } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';

/** Positions of the features that are tags or fields. */
export const CUE_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** What tells whether a unit is a cue. */
export function cueFeatures(facts: SentenceFacts, cue: number): number[] {
  const { units, counts, ahead, back } = facts;
  const unit = units[cue] as Unit;
  const subject = subjectBefore(units, cue);
  const nextQuotation = near(ahead.quotation, cue + 1);
  const lastQuotation = near(back.quotation, cue - 1);
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
    far(cue, 40),
    far(units.length - cue, 40),
    units.length,
    between(counts.quotations, 0, units.length),
    nextQuotation,
    lastQuotation,
    near(ahead.that, cue + 1),
    near(ahead.to, cue + 1),
    near(ahead.colon, cue + 1),
    near(ahead.comma, cue + 1),
    near(back.comma, cue - 1),
    subject < 0 ? 21 : cue - subject,
    between(counts.saying, 0, cue),
    between(counts.saying, cue + 1, units.length),
    between(counts.finite, 0, cue),
    near(ahead.wh, cue + 1),
    near(back.wh, cue - 1),
    near(back.that, cue - 1),
    isVerbTag(tagAt(units, cue + 1)) ? 1 : 0,
    units[cue + 1]?.capital ? 1 : 0,
    units[cue + 1]?.cue ? 1 : 0,
    units[cue - 1]?.cue ? 1 : 0,
    facts.inParagraph,
    far(facts.paragraph, 30),
    facts.ended ? 1 : 0,
    facts.paragraphLength,
    lastQuotation < 21 ? far(units[cue - lastQuotation]?.words ?? 0, 60) : -1,
    nextQuotation < 21 ? far(units[cue + nextQuotation]?.words ?? 0, 60) : -1,
    near(back.be, cue - 1),
    facts.titled ? 1 : 0,
    near(ahead.finite, cue + 1),
    near(ahead.saying, cue + 1),
    ...framesOf(unit),
  ];
}
