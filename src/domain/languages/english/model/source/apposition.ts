import { isSourceHead } from '../units/source-head.ts';
import { tagAt } from '../units/tag-classes.ts';
import { TAG, type Tag } from '../units/tags.ts';
import type { Unit } from '../units/unit.ts';

/** An office, described after a name, takes at most this many units. */
const LONGEST_OFFICE = 14;

const OFFICE = new Set<Tag>([
  TAG.name,
  TAG.role,
  TAG.agency,
  TAG.noun,
  TAG.nounPerson,
  TAG.nounThought,
  TAG.nounGroup,
  TAG.adjective,
  TAG.determiner,
  TAG.possessive,
  TAG.nameOf,
  TAG.of,
  TAG.preposition,
  TAG.and,
  TAG.number,
]);

/** Whether a unit can belong to the words of an office ("head of the Centre for Studies"). */
export const isOfOffice = (tag: Tag): boolean => OFFICE.has(tag);

/**
 * "Name Surname, head of the Centre for Studies, said": a head inside the office stands for the name before the comma.
 * Gives the name's last unit, or the head itself where it is no apposition.
 */
export function namedBeforeApposition(units: readonly Unit[], head: number): number {
  let at = head;
  let isOffice = false;
  while (at > 0 && head - at < LONGEST_OFFICE && OFFICE.has(tagAt(units, at))) {
    isOffice ||= tagAt(units, at) === TAG.role || tagAt(units, at) === TAG.nounPerson;
    at--;
  }
  const before = tagAt(units, at - 2);
  const isName = tagAt(units, at - 1) === TAG.name && (before === TAG.name || before === TAG.role);
  return tagAt(units, at) === TAG.comma && isOffice && isName && isSourceHead(units, at - 1) ? at - 1 : head;
}
