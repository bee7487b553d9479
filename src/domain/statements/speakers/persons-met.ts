import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { type Cast, firstFrom, type Identity } from './cast.ts';
import type { Description } from './described.ts';
import { shownName } from './name-forms.ts';
import type { NamedPerson } from './named-people.ts';

export interface Person {
  readonly id: string;
  name: string;
  role: string | null;
  organisation: string | null;
  named: Span;
  /** Whom of those whom the text names; null for words that name nobody ("an official", "the ministry"). */
  readonly identity: Identity | null;
  readonly isBody: boolean;
  /** What words that name nobody say of the person ("an official"). */
  readonly described: Description | null;
}

/** The persons met so far, beside all whom the text names anywhere. */
export interface Company {
  readonly read: ReadText<Language>;
  readonly lang: string;
  readonly persons: Person[];
  readonly byIdentity: Map<Identity, Person>;
  readonly cast: Cast;
  readonly fullNames: ReadonlyMap<string, readonly Span[]>;
}

/** Where words that stand for somebody are, and who spoke last before them. */
export interface Place {
  readonly source: TokenSpan;
  readonly sentence: number;
  readonly recent: Person | null;
  /** The sentence of the statement before; -1 for the first. */
  readonly lastSaid: number;
}

export const textOf = (read: ReadText<Language>, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : sliceOf(read.text, read.spanOf(tokens));

export function add(company: Company, person: Omit<Person, 'id'>): Person {
  const added: Person = { id: `p${company.persons.length + 1}`, ...person };
  company.persons.push(added);
  if (added.identity !== null) company.byIdentity.set(added.identity, added);
  return added;
}

/** The person of a name that the text gives elsewhere; made known when it is met first. */
export function meet(company: Company, identity: Identity): Person | null {
  const met = company.byIdentity.get(identity);
  if (met !== undefined) return met;
  const [first] = identity.named;
  if (first === undefined) return null;
  return add(company, {
    name: shownName(company.lang, first.name, 'subject'),
    role: first.roles[0] ?? null,
    organisation: null,
    named: first.span,
    identity,
    isBody: false,
    described: null,
  });
}

/** A pronoun or an office looks back (or ahead) over at most this many names. */
export const FURTHEST_BACK = 40;

/** Of those met last the last one of whom something holds. */
export function lastMet(company: Company, holds: (person: Person) => boolean): Person | null {
  const { persons } = company;
  for (let at = persons.length - 1; at >= Math.max(0, persons.length - FURTHEST_BACK); at--)
    if (holds(persons[at] as Person)) return persons[at] as Person;
  return null;
}

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
