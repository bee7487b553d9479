import type { Gender, Language } from '../../../languages/language.ts';
import { firstNotBefore } from '../../../text/search.ts';
import { normalForm } from '../../../text/tokens.ts';
import { agree, genderOf } from './gender.ts';
import { areSameGiven } from './given-names.ts';
import type { NamedPerson } from './named-people.ts';

/** One person of a text, however often it names them. */
export interface Identity {
  /** What all forms of the surname share. */
  readonly key: string;
  given: readonly string[];
  /** Where the text names them in full, in reading order. */
  readonly named: NamedPerson[];
  readonly roles: Set<string>;
  readonly places: Set<string>;
  gender: Gender | null;
  /** Tokens at which they are named, in full or by surname, ascending. */
  readonly at: number[];
}

/** A name where it stands, and what is known of whom it means. */
export interface NameMet {
  readonly name: string;
  readonly at: number;
  readonly gender: Gender | null;
  /** Who spoke last. */
  readonly recent: Identity | null;
}

/** So many people of one surname are told apart; no text but a list has more. */
const MOST_OF_ONE_NAME = 20;

/** All people of a text by what the forms of their surnames share. */
export class PeopleBySurname {
  readonly #language: Language;
  readonly #byKey = new Map<string, readonly Identity[]>();
  /** By two other names or more («Анна Сергеевна»); null where several people have them. */
  readonly #byGiven = new Map<string, Identity | null>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Who of a surname is named first; null for nobody. */
  first(key: string): Identity | null {
    return this.#byKey.get(key)?.[0] ?? null;
  }

  /** Those of a surname whose other names and gender do not speak against some. */
  fitting(key: string, given: readonly string[], gender: Gender | null): Identity[] {
    return (this.#byKey.get(key) ?? []).filter(
      (identity) => areSameGiven(this.#language.names, identity.given, given) && agree(identity.gender, gender),
    );
  }

  /** Who is called by all their names but the surname; null where that is nobody, or several. */
  calledByGiven(name: string): Identity | null {
    return name.includes(' ') ? (this.#byGiven.get(normalForm(name)) ?? null) : null;
  }

  add({ key, given, gender }: Pick<Identity, 'key' | 'given' | 'gender'>): Identity {
    const identity: Identity = { key, given, named: [], roles: new Set(), places: new Set(), gender, at: [] };
    const called = given.join(' ');
    if (given.length > 1) this.#byGiven.set(called, this.#byGiven.has(called) ? null : identity);
    this.#byKey.set(key, [...(this.#byKey.get(key) ?? []).slice(-MOST_OF_ONE_NAME), identity]);
    return identity;
  }

  /**
   * Whom a name at a token means: of several with one surname who spoke last, if it is one of them, else who was named in full
   * last before it, else who is named first. Somebody new where nobody fits.
   */
  whoIs({ name, at, gender, recent }: NameMet): Identity {
    const { names } = this.#language;
    const key = names.surnameKey(name);
    const given = names.given(name);
    const sure = gender ?? genderOf(this.#language, [], given, '');
    let best: Identity | null = null;
    let nearest = -1;
    for (const identity of this.fitting(key, given, sure)) {
      const before = identity === recent ? at : lastPlace(identity.at, at);
      if (best !== null && before <= nearest) continue;
      best = identity;
      nearest = before;
    }
    const identity = best ?? this.calledByGiven(name) ?? this.add({ key, given, gender: sure });
    if (identity.given.length === 0) identity.given = given;
    identity.gender ??= sure;
    return identity;
  }
}

/** The first name of a person that is given in full, else with initials, else the first there is. */
export const fullest = (named: readonly NamedPerson[]): NamedPerson | undefined =>
  named.find(({ given }) => given.some((word) => word.length > 1)) ??
  named.find(({ given }) => given.length > 0) ??
  named[0];

/** The names of a person that have as many words as some name of theirs, and as few initials. */
export function formsLike(named: readonly NamedPerson[], one: NamedPerson): string[] {
  const initials = ({ given }: NamedPerson): number => given.filter((word) => word.length === 1).length;
  return named
    .filter((other) => other.given.length === one.given.length && initials(other) === initials(one))
    .map(({ name }) => name);
}

/** The last of the ascending tokens that is not after `at`; -1 when there is none. */
export const lastPlace = (places: readonly number[], at: number): number =>
  places[firstNotBefore(places, (place) => place <= at) - 1] ?? -1;
