import { finiteAhead, nextOf, previousOf } from './distances.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { sourceStart, subjectBefore } from './subject.ts';
import { far, framesOf, isFiniteTag, isNamed, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import { CUE_BITS, type Unit } from './units.ts';

export const START_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

export function startFeatures(facts: SentenceFacts, cue: number, start: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  const at = units[start] as Unit;
  const [from, to] = start > cue ? [cue + 1, start] : [start + 1, cue];
  let commas = 0;
  let thats = 0;
  let quotations = 0;
  let finite = 0;
  let named = 0;
  for (let index = from; index < to; index++) {
    const tag = tagAt(units, index);
    if (tag === TAG.comma) commas++;
    else if (tag === TAG.that) thats++;
    else if (tag === TAG.quotation) quotations++;
    else if (isFiniteTag(tag)) finite++;
    else if (isNamed(tag) || tag === TAG.objectPronoun) named++;
  }
  const subject = subjectBefore(units, cue);
  const source = subject < 0 ? -1 : sourceStart(units, subject);
  return [
    at.tag,
    tagAt(units, start - 1),
    tagAt(units, start - 2),
    tagAt(units, start + 1),
    tagAt(units, start + 2),
    unit.tag,
    unit.verbField,
    tagAt(units, cue + 1),
    tagAt(units, cue + 2),
    tagAt(units, cue - 1),
    tagAt(units, subject),
    at.verbField,
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    far(start - cue, 40),
    start === 0 ? 1 : 0,
    start === cue + 1 ? 1 : 0,
    commas,
    thats,
    quotations,
    finite,
    named,
    at.capital ? 1 : 0,
    at.words > 60 ? 60 : at.words,
    units.length - start,
    subject < 0 ? 21 : cue - subject,
    source >= 0 ? far(start - source) : -21,
    nextOf(units, start + 1, TAG.that),
    nextOf(units, start + 1, TAG.comma),
    nextOf(units, start, TAG.quotation),
    previousOf(units, start - 1, TAG.comma),
    nextOf(units, cue + 1, TAG.that),
    nextOf(units, cue + 1, TAG.quotation),
    nextOf(units, cue + 1, TAG.to),
    nextOf(units, cue + 1, TAG.comma),
    nextOf(units, cue + 1, TAG.colon),
    previousOf(units, cue - 1, TAG.comma),
    previousOf(units, cue - 1, TAG.quotation),
    facts.inParagraph,
    facts.ended ? 1 : 0,
    units.length,
    cue,
    finiteAhead(units, start),
    ...framesOf(unit),
  ];
}
