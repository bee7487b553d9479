import type { Gender, Language } from '../../../languages/language.ts';
import { firstNotBefore } from '../../../text/search.ts';
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

  add({ key, given, gender }: Pick<Identity, 'key' | 'given' | 'gender'>): Identity {
    const identity: Identity = { key, given, named: [], roles: new Set(), places: new Set(), gender, at: [] };
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
    const identity = best ?? this.add({ key, given, gender: sure });
    if (identity.given.length === 0) identity.given = given;
    identity.gender ??= sure;
    return identity;
  }
}

/** The last of the ascending tokens that is not after `at`; -1 when there is none. */
export const lastPlace = (places: readonly number[], at: number): number =>
  places[firstNotBefore(places, (place) => place <= at) - 1] ?? -1;
