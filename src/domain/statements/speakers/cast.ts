import type { LanguageText } from '../../languages/language.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { agree, type Gender, genderOf } from './gender.ts';
import { areSameGiven, givenNames } from './given-names.ts';
import { surnameKey } from './name-forms.ts';
import { type NamedPerson, namedPeople } from './named-people.ts';

/** One person of a text, however often it names them. */
export interface Identity {
  readonly key: string;
  given: readonly string[];
  /** Where the text names them in full, in reading order. */
  readonly named: NamedPerson[];
  readonly roles: Set<string>;
  readonly places: Set<string>;
  gender: Gender | null;
  /** Tokens at which they are named, in full or by surname. */
  readonly at: number[];
}

/** A place where somebody is named. */
export interface Mention {
  readonly at: number;
  readonly last: number;
  readonly identity: Identity;
  readonly named: NamedPerson | null;
}

/** Everybody whom a text names, and where. */
export interface Cast {
  readonly byKey: Map<string, Identity[]>;
  readonly mentions: readonly Mention[];
  /** How often each word that is all capitals stands in the text, in normal form. */
  readonly abbreviations: ReadonlyMap<string, number>;
}

/** In two passes over the tokens: full names first, so that a surname alone is known wherever it stands. */
export function castOf(read: LanguageText): Cast {
  const { lexicon, tokens } = read;
  const cast = {
    byKey: new Map<string, Identity[]>(),
    mentions: [] as Mention[],
    abbreviations: new Map<string, number>(),
  };
  if (!read.language.hasRules) return cast;
  const full = new Map<number, Mention>();
  for (const named of namedPeople(read)) {
    const gender = genderOf(
      lexicon,
      [...titleBefore(read, named.at), ...named.roles],
      named.given,
      surnameOf(named.name),
    );
    const identity =
      identityOf(cast, lexicon, named.key, named.given, gender) ?? addIdentity(cast, named.key, named.given, gender);
    identity.named.push(named);
    identity.gender ??= gender;
    if (identity.given.length === 0) identity.given = named.given;
    for (const role of named.roles) identity.roles.add(role);
    for (const place of named.places) identity.places.add(place);
    full.set(named.at, { at: named.at, last: named.last, identity, named });
  }
  const latest = new Map<string, Identity>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.capital && isAbbreviation(read, token))
      cast.abbreviations.set(token.norm, (cast.abbreviations.get(token.norm) ?? 0) + 1);
    const mention = full.get(at) ?? surnameAt(read, cast, latest, at);
    if (mention === null) continue;
    cast.mentions.push(mention);
    mention.identity.at.push(at);
    latest.set(mention.identity.key, mention.identity);
    at = mention.last - 1;
  }
  return cast;
}

/** "CSTO": two letters or more, all of them capitals. */
export function isAbbreviation(read: LanguageText, span: Span): boolean {
  const word = sliceOf(read.text, span);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function surnameAt(read: LanguageText, cast: Cast, latest: ReadonlyMap<string, Identity>, at: number): Mention | null {
  const token = read.tokens[at];
  if (token === undefined || !token.capital || token.kind !== 'word') return null;
  const key = surnameKey(read.lexicon.lang ?? '', token.norm);
  const [first] = cast.byKey.get(key) ?? [];
  if (first === undefined) return null;
  return { at, last: at + 1, identity: latest.get(key) ?? first, named: null };
}

const surnameOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? '';

export function titleBefore(read: LanguageText, at: number): string[] {
  const before = read.tokens[at - 1];
  const title = before?.norm === '.' ? read.tokens[at - 2] : before;
  return title !== undefined && read.lexicon.is(title.norm, 'title') ? [title.norm] : [];
}

function identityOf(
  cast: Cast,
  lexicon: Lexicon,
  key: string,
  given: readonly string[],
  gender: Gender | null,
): Identity | null {
  const fitting = (cast.byKey.get(key) ?? []).filter(
    (identity) => areSameGiven(lexicon.lang, identity.given, given) && agree(identity.gender, gender),
  );
  return fitting.find((identity) => identity.given.length > 0) ?? fitting[0] ?? null;
}

/** So many people of one surname are told apart; no text but a list has more. */
const MOST_OF_ONE_NAME = 20;

function addIdentity(cast: Cast, key: string, given: readonly string[], gender: Gender | null): Identity {
  const identity: Identity = { key, given, named: [], roles: new Set(), places: new Set(), gender, at: [] };
  cast.byKey.set(key, [...(cast.byKey.get(key) ?? []).slice(-MOST_OF_ONE_NAME), identity]);
  return identity;
}

/**
 * Whom a name at a token means: of several with one surname who spoke last, if it is one of them, else who was named in full
 * last before it, else who is named first.
 */
export function whoIs(
  cast: Cast,
  lexicon: Lexicon,
  name: string,
  at: number,
  gender: Gender | null,
  recent: Identity | null,
): Identity {
  const key = surnameKey(lexicon.lang, name);
  const given = givenNames(lexicon.lang, name);
  const sure = gender ?? genderOf(lexicon, [], given, '');
  const fitting = (cast.byKey.get(key) ?? []).filter(
    (identity) => areSameGiven(lexicon.lang, identity.given, given) && agree(identity.gender, sure),
  );
  let best: Identity | null = null;
  let nearest = -1;
  for (const identity of fitting) {
    const before = identity === recent ? at : lastPlace(identity.at, at);
    if (best !== null && before <= nearest) continue;
    best = identity;
    nearest = before;
  }
  const identity = best ?? addIdentity(cast, key, given, sure);
  if (identity.given.length === 0) identity.given = given;
  identity.gender ??= sure;
  return identity;
}

/** The last of the ascending tokens that is not after `at`; -1 when there is none. */
export function lastPlace(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? -1;
}

/** Index of the first mention at a token or after it. */
export const mentionFrom = (cast: Cast, at: number): number => firstFrom(cast.mentions, at);

/** Index of the first of the people or mentions (they stand in reading order) that begins at a token or after it. */
export function firstFrom(named: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle] as { readonly at: number }).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
