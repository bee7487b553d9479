import type { Description, Gender, Language } from '../../languages/language.ts';
import type { NameCase } from '../../languages/name-case.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Span } from '../../text/span.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { type Cast, castOf, FURTHEST_BACK } from './cast/cast.ts';
import { fullNamesBySurname } from './cast/full-names.ts';
import { formsLike, fullest, type Identity } from './cast/identity.ts';

/** Somebody who speaks, or a body that does. */
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

/** What is known of somebody who speaks for the first time. */
export type NewPerson = Pick<Person, 'name' | 'named'> & Partial<Omit<Person, 'id' | 'organisation'>>;

/** Where words that stand for somebody are, how they stand beside their cue, and who spoke before them. */
export interface Place {
  readonly source: TokenSpan;
  readonly sentence: number;
  /** Who spoke last. */
  readonly recent: Person | null;
  /** The sentence of the statement before; -1 for the first. */
  readonly lastSaid: number;
  readonly nameCase: NameCase;
  /** What the verb beside the words tells of who speaks. */
  readonly verb: Gender | null;
}

/** The persons who have spoken so far, in that order, beside all whom the text names anywhere. */
export class PersonsMet {
  readonly read: ReadText<Language>;
  readonly cast: Cast;
  /** Runs of capital words by the surname they end in. */
  readonly fullNames: ReadonlyMap<string, readonly Span[]>;
  readonly persons: Person[] = [];
  readonly #byIdentity = new Map<Identity, Person>();

  constructor(read: ReadText<Language>, cast = castOf(read)) {
    this.read = read;
    this.cast = cast;
    this.fullNames = fullNamesBySurname(read);
  }

  get language(): Language {
    return this.read.language;
  }

  add(person: NewPerson): Person {
    const id = `p${this.persons.length + 1}`;
    const unknown = { role: null, organisation: null, identity: null, isBody: false, described: null };
    const added: Person = { id, ...unknown, ...person };
    this.persons.push(added);
    if (added.identity !== null) this.#byIdentity.set(added.identity, added);
    return added;
  }

  /** Whom of those who have spoken somebody is; undefined where they have not. */
  known(identity: Identity): Person | undefined {
    return this.#byIdentity.get(identity);
  }

  /** The person of a name that the text gives elsewhere; made known when it is met first. Null for a surname alone. */
  meet(identity: Identity): Person | null {
    const known = this.known(identity);
    if (known !== undefined) return known;
    const first = fullest(identity.named);
    if (first === undefined) return null;
    const { names } = this.language;
    const name = names.shown(names.likeliestForm(formsLike(identity.named, first)), 'subject');
    return this.add({ name, role: first.roles[0] ?? null, named: first.span, identity });
  }

  /** Of those met last the last one of whom something holds. */
  last(holds: (person: Person) => boolean): Person | null {
    return this.persons.slice(-FURTHEST_BACK).findLast(holds) ?? null;
  }

  /** First token of a sentence; of the first sentence for numbers below it, and 0 where there is none. */
  startOfSentence(number: number): number {
    return this.read.sentences[Math.max(0, number)]?.first ?? 0;
  }
}
