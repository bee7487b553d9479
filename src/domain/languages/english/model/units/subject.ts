import { isFillerTag, isNamed, isNounTag, tagAt } from './tag-classes.ts';
import { TAG } from './tags.ts';
import type { Unit } from './unit.ts';

/** The nearest noun-like unit left of the cue, auxiliaries and adverbs passed over; -1 if a boundary comes first. */
export function subjectBefore(units: readonly Unit[], cue: number): number {
  let at = cue - 1;
  while (at >= 0 && isFillerTag(tagAt(units, at))) at--;
  if (tagAt(units, at) === TAG.comma) {
    // An aside between commas: "Name, who …, said".
    let opening = at - 1;
    while (
      opening >= 0 &&
      opening > at - 16 &&
      tagAt(units, opening) !== TAG.comma &&
      tagAt(units, opening) !== TAG.quotation
    )
      opening--;
    if (tagAt(units, opening) === TAG.comma) at = opening - 1;
  }
  const tag = tagAt(units, at);
  return at >= 0 &&
    (isNamed(tag) ||
      isNounTag(tag) ||
      tag === TAG.wh ||
      tag === TAG.thing ||
      tag === TAG.determiner ||
      tag === TAG.number ||
      tag === TAG.adjective)
    ? at
    : -1;
}

/** Where the source begins, going left from its last unit. */
export function sourceStart(units: readonly Unit[], last: number): number {
  let at = last;
  while (at > 0) {
    const tag = tagAt(units, at - 1);
    if (
      isNamed(tag) ||
      isNounTag(tag) ||
      tag === TAG.determiner ||
      tag === TAG.possessive ||
      tag === TAG.adjective ||
      tag === TAG.number ||
      tag === TAG.nameOf ||
      tag === TAG.of
    )
      at--;
    else break;
  }
  return at;
}

/**
 * "the bridge, | which | she said would open": nothing before the pronoun that stands right before a cue's source is part of its
 * content. The pronoun's unit, 0 where there is none.
 */
export function relativeBefore(units: readonly Unit[], cue: number): number {
  const subject = subjectBefore(units, cue);
  const pronoun = subject < 0 ? -1 : sourceStart(units, subject) - 1;
  return pronoun > 0 && tagAt(units, pronoun) === TAG.wh && tagAt(units, pronoun - 1) === TAG.comma ? pronoun : 0;
}
