import { tagAt } from './tag-classes.ts';
import { TAG, type Tag } from './tags.ts';
import type { Unit } from './unit.ts';

/** Tags of units that can belong to the words that name a source. */
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
const HEADS = new Set<Tag>([...NOMINAL].filter((tag) => tag !== TAG.adjective));
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

/** Last unit of the noun phrase with the "of" phrases that follow its head ("the ministry of foreign affairs"). */
export function sourcePhraseEnd(units: readonly Unit[], head: number): number {
  let last = head;
  while (tagAt(units, last + 1) === TAG.of) {
    let at = last + 2;
    while (NOMINAL.has(tagAt(units, at)) && tagAt(units, at) !== TAG.wh) at++;
    if (at === last + 2) break;
    last = at - 1;
  }
  return last;
}
