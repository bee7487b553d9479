import { SAY_BITS } from './cue-features.ts';
import { finiteAhead, nextOf, previousOf } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { sourceStart, subjectBefore } from './subject.ts';
import { far, framesOf, isFiniteTag, isVerbTag, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit } from './units.ts';

export const END_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

/** `end` is exclusive: the content's last unit is `end - 1`. */
export function endFeatures(facts: SentenceFacts, cue: number, start: number, end: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  let commas = 0;
  let finite = 0;
  let quotations = 0;
  let ands = 0;
  let brackets = 0;
  for (let index = start; index < end; index++) {
    const tag = tagAt(units, index);
    if (tag === TAG.comma) commas++;
    else if (tag === TAG.quotation) quotations++;
    else if (tag === TAG.and) ands++;
    else if (tag === TAG.bracketOpen) brackets++;
    else if (tag === TAG.bracketClose) brackets--;
    else if (isFiniteTag(tag)) finite++;
  }
  let contentEnd = units.length;
  while (contentEnd > 0 && tagAt(units, contentEnd - 1) <= TAG.semicolon && tagAt(units, contentEnd - 1) >= TAG.comma)
    contentEnd--;
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? cue : sourceStart(units, subject);
  let cueAfter = 21;
  for (let index = end; index < units.length && index < end + 12; index++)
    if ((units[index]?.cue ?? 0) & SAY_BITS && isVerbTag(tagAt(units, index))) {
      cueAfter = index - end;
      break;
    }
  return [
    tagAt(units, end - 1),
    tagAt(units, end),
    tagAt(units, end + 1),
    tagAt(units, end + 2),
    tagAt(units, end + 3),
    tagAt(units, start),
    tagAt(units, start - 1),
    unit.tag,
    unit.verbField,
    tagAt(units, end - 2),
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(end - start, 60),
    far(contentEnd - end, 60),
    end === contentEnd ? 1 : 0,
    commas,
    finite,
    quotations,
    ands,
    brackets,
    start > cue ? 1 : 0,
    start > cue ? 0 : far(cue - end),
    start > cue ? 0 : far(source - end),
    cueAfter,
    finiteAhead(units, end),
    far(start - cue),
    nextOf(units, end, TAG.comma),
    nextOf(units, end, TAG.quotation),
    previousOf(units, end - 1, TAG.comma),
    units[end]?.capital ? 1 : 0,
    units[end - 1]?.words ?? 0,
    units[end]?.cue ? 1 : 0,
    previousOf(units, end - 1, TAG.and),
    finiteAhead(units, Math.max(start, end - Math.min(12, previousOf(units, end - 1, TAG.comma)))),
    facts.ended ? 1 : 0,
    units.length,
    units[end]?.verbField ?? 0,
    tagAt(units, start) === TAG.that ? 1 : 0,
    nextOf(units, end, TAG.that),
    nextOf(units, end, TAG.subordinator),
    units[end]?.nounField ?? 0,
    ...framesOf(unit),
  ];
}
