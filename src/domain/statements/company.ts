import { type Span, sliceOf } from '../text/span.ts';
import type { NamedPerson } from './named-people.ts';
import { spanOf } from './reported-clause.ts';
import type { TokenSpan } from './source-phrase.ts';
import type { TextView } from './text-view.ts';

export interface Person {
  readonly id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  named: Span;
  readonly surname: string | null;
}

/** The persons met so far, beside all whom the text names anywhere. */
export interface Company {
  readonly view: TextView;
  readonly lang: string;
  readonly persons: Person[];
  readonly bySurname: Map<string, Person>;
  /** All whom the text names, in reading order, and the first of each surname. */
  readonly people: readonly NamedPerson[];
  readonly peopleByKey: ReadonlyMap<string, NamedPerson>;
  readonly fullNames: ReadonlyMap<string, Span>;
}

export const textOf = (view: TextView, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : sliceOf(view.text, spanOf(view, tokens));

export function add(company: Company, person: Omit<Person, 'id'>): Person {
  const added: Person = { id: `p${company.persons.length + 1}`, ...person };
  company.persons.push(added);
  if (added.surname !== null && !company.bySurname.has(added.surname)) company.bySurname.set(added.surname, added);
  return added;
}

/** The person of a name that the text gives elsewhere; made known when it is met first. */
export function meet(company: Company, person: NamedPerson): Person {
  const met = company.bySurname.get(person.key);
  if (met !== undefined) return met;
  return add(company, {
    name: person.name,
    role: person.roles[0] ?? null,
    organisation: null,
    named: person.span,
    surname: person.key,
  });
}

/** A pronoun or an office looks back (or ahead) over at most this many names. */
export const FURTHEST_BACK = 40;

/** The last of the people whose name begins before a token. */
export function lastBefore(
  people: readonly NamedPerson[],
  at: number,
  fits: (person: NamedPerson) => boolean,
): NamedPerson | null {
  const end = firstFrom(people, at);
  const near = people.slice(Math.max(0, end - FURTHEST_BACK), end).filter(fits);
  // A name beside an office is surely a person's; two capital words at the head of a sentence may be a place's.
  return near.findLast((person) => person.roles.length > 0) ?? near.at(-1) ?? null;
}

export function firstAfter(
  people: readonly NamedPerson[],
  at: number,
  fits: (person: NamedPerson) => boolean,
): NamedPerson | null {
  const start = firstFrom(people, at);
  return people.slice(start, start + FURTHEST_BACK).find(fits) ?? null;
}

/** Index of the first of the people (they stand in reading order) whose name begins at a token or after it. */
function firstFrom(people: readonly NamedPerson[], at: number): number {
  let low = 0;
  let high = people.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle] as NamedPerson).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
