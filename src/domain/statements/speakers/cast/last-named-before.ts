import { firstNotBefore } from '../../../text/search.ts';
import { FURTHEST_BACK } from './cast.ts';
import type { NamedPerson } from './named-people.ts';

/** The last of the people (in reading order) whose name begins before a token and who fit. */
export function lastNamedBefore(
  people: readonly NamedPerson[],
  token: number,
  fits: (person: NamedPerson) => boolean,
): NamedPerson | null {
  const end = firstNotBefore(people, ({ at }) => at < token);
  const near = people.slice(Math.max(0, end - FURTHEST_BACK), end).filter(fits);
  // A name beside an office is surely a person's; two capital words at the head of a sentence may be a place's.
  return near.findLast((person) => person.roles.length > 0) ?? near.at(-1) ?? null;
}
