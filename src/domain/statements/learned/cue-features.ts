import { nextOf, previousOf } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { subjectBefore } from './subject.ts';
import { far, framesOf, isFiniteTag, isVerbTag, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit } from './units.ts';

export const SAY_BITS = (1 << CUE_BITS.indexOf('say')) | (1 << CUE_BITS.indexOf('tell'));

/** Positions of the features that are tags or fields, by feature set. */
export const CUE_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

export function cueFeatures(facts: SentenceFacts, cue: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  const subject = subjectBefore(units, cue);
  const previousComma = previousOf(units, cue - 1, TAG.comma);
  const nextQuotation = nextOf(units, cue + 1, TAG.quotation);
  const lastQuotation = previousOf(units, cue - 1, TAG.quotation);
  let sayBefore = 0;
  let sayAfter = 0;
  let verbsBefore = 0;
  let quotations = 0;
  units.forEach((other, at) => {
    if (other.tag === TAG.quotation) quotations++;
    if ((other.cue & SAY_BITS) !== 0 && isVerbTag(other.tag)) {
      if (at < cue) sayBefore++;
      else if (at > cue) sayAfter++;
    }
    if (at < cue && isFiniteTag(other.tag)) verbsBefore++;
  });
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
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(cue, 40),
    far(units.length - cue, 40),
    units.length,
    quotations,
    nextQuotation,
    lastQuotation,
    nextOf(units, cue + 1, TAG.that),
    nextOf(units, cue + 1, TAG.to),
    nextOf(units, cue + 1, TAG.colon),
    nextOf(units, cue + 1, TAG.comma),
    previousComma,
    subject < 0 ? 21 : cue - subject,
    sayBefore,
    sayAfter,
    verbsBefore,
    nextOf(units, cue + 1, TAG.wh),
    previousOf(units, cue - 1, TAG.wh),
    previousOf(units, cue - 1, TAG.that),
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
    previousOf(units, cue - 1, TAG.be),
    ...framesOf(unit),
  ];
}
