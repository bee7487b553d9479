import type { SentenceFacts } from './sentence-facts.ts';
import { far, isVerbTag, tagAt } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
import { CUE_BITS, type Unit } from './units.ts';

/** Tags of units that can be the head of the words that name a source. */
const NOMINAL = new Set<Tag>([
  TAG.name,
  TAG.role,
  TAG.agency,
  TAG.pronoun,
  TAG.firstPerson,
  TAG.thing,
  TAG.wh,
  TAG.noun,
  TAG.nounPerson,
  TAG.nounThought,
  TAG.nounGroup,
  TAG.number,
  TAG.determiner,
  TAG.possessive,
  TAG.nameOf,
  TAG.adjective,
]);
const HEADS = new Set<Tag>([
  TAG.name,
  TAG.role,
  TAG.agency,
  TAG.pronoun,
  TAG.firstPerson,
  TAG.thing,
  TAG.wh,
  TAG.noun,
  TAG.nounPerson,
  TAG.nounThought,
  TAG.nounGroup,
  TAG.possessive,
  TAG.nameOf,
  TAG.number,
  TAG.determiner,
]);
const PRONOUNS = new Set<Tag>([TAG.pronoun, TAG.firstPerson, TAG.thing, TAG.wh, TAG.possessive, TAG.nameOf]);

/** Whether a unit is the last of its noun phrase: what a source is known by. */
export function isSourceHead(units: readonly Unit[], at: number): boolean {
  const tag = tagAt(units, at);
  if (!HEADS.has(tag)) return false;
  if (PRONOUNS.has(tag)) return true;
  const next = tagAt(units, at + 1);
  if (tag === TAG.determiner || tag === TAG.number) return !NOMINAL.has(next);
  return !(NOMINAL.has(next) && !PRONOUNS.has(next) && next !== TAG.determiner);
}

/** First unit of the noun phrase that ends with a head; "of" phrases before it belong to it ("head of the office"). */
export function sourcePhraseStart(units: readonly Unit[], head: number): number {
  if (tagAt(units, head) === TAG.pronoun || tagAt(units, head) === TAG.firstPerson) return head;
  let at = head;
  while (
    at > 0 &&
    (NOMINAL.has(tagAt(units, at - 1)) || (tagAt(units, at - 1) === TAG.of && at > 1)) &&
    !(
      PRONOUNS.has(tagAt(units, at - 1)) &&
      tagAt(units, at - 1) !== TAG.possessive &&
      tagAt(units, at - 1) !== TAG.nameOf
    )
  )
    at--;
  while (at < head && tagAt(units, at) === TAG.of) at++;
  return at;
}

export const SOURCE_FEATURES_CATEGORIES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** `head` is -1 for "named in another sentence". */
export function sourceFeatures(facts: SentenceFacts, cue: number, start: number, end: number, head: number): number[] {
  const { units } = facts;
  const unit = units[cue] as Unit;
  const first = head < 0 ? -1 : sourcePhraseStart(units, head);
  const [from, to] = head < cue ? [head + 1, cue] : [cue + 1, first];
  let commas = 0;
  let verbs = 0;
  let heads = 0;
  let wh = 0;
  let prepositions = 0;
  let quotations = 0;
  let soft = 0;
  if (head >= 0)
    for (let at = from; at < to; at++) {
      const tag = tagAt(units, at);
      if (tag === TAG.comma) commas++;
      else if (isVerbTag(tag)) verbs++;
      else if (
        tag === TAG.be ||
        tag === TAG.have ||
        tag === TAG.do ||
        tag === TAG.modal ||
        tag === TAG.adverb ||
        tag === TAG.not
      )
        soft++;
      else if (tag === TAG.wh) wh++;
      else if (tag === TAG.preposition || tag === TAG.of || tag === TAG.to) prepositions++;
      else if (tag === TAG.quotation) quotations++;
      if (isSourceHead(units, at)) heads++;
    }
  let headsBefore = 0;
  for (let at = 0; at < head; at++) if (isSourceHead(units, at)) headsBefore++;
  return [
    tagAt(units, head),
    tagAt(units, first),
    tagAt(units, first - 1),
    tagAt(units, head + 1),
    tagAt(units, head + 2),
    unit.tag,
    unit.verbField,
    tagAt(units, cue + 1),
    tagAt(units, cue - 1),
    units[head]?.nounField ?? 0,
    tagAt(units, cue - 2),
    ...CUE_BITS.map((_, bit) => (unit.cue >> bit) & 1),
    head < 0 ? -41 : far(head - cue, 40),
    head < 0 ? -41 : far(first - cue, 40),
    head < 0 ? -1 : head - first,
    head >= start && head < end ? 1 : 0,
    commas,
    verbs,
    heads,
    wh,
    prepositions,
    quotations,
    soft,
    headsBefore,
    first === 0 ? 1 : 0,
    head < 0 ? 1 : 0,
    start > cue ? 1 : 0,
    far(start - cue),
    far(cue - end),
    units[head]?.capital ? 1 : 0,
    cue,
    units.length,
    facts.inParagraph,
  ];
}
