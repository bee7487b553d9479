import { isSourceHead } from '../units/source-head.ts';
import { TAG, type Tag } from '../units/tags.ts';
import type { Unit } from '../units/unit.ts';

/** An office, described after a name, takes at most this many units. */
export const LONGEST_OFFICE = 14;

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

export const isOfOffice = (tag: Tag | undefined): boolean => tag !== undefined && OFFICE.has(tag);

/**
 * "Name Surname, head of the Centre for Studies, said": a head inside the office stands for the name before the comma.
 * Gives the name's last unit, or the head itself where it is no apposition.
 */
export function namedBeforeApposition(units: readonly Unit[], head: number): number {
  let at = head;
  let office = false;
  while (at > 0 && head - at < LONGEST_OFFICE && OFFICE.has(units[at]?.tag ?? TAG.edge)) {
    office ||= units[at]?.tag === TAG.role || units[at]?.tag === TAG.nounPerson;
    at--;
  }
  const name = units[at - 1];
  const before = units[at - 2];
  const isName = name?.tag === TAG.name && (before?.tag === TAG.name || before?.tag === TAG.role);
  return units[at]?.tag === TAG.comma && office && isName && isSourceHead(units, at - 1) ? at - 1 : head;
}
