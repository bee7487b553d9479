import type { LanguageText } from '../../../languages/language.ts';
import { isAbbreviation } from '../../../reading/capital-words.ts';
import { firstNotBefore } from '../../../text/search.ts';
import { atOnce, type Steps } from '../../../text/steps.ts';
import { genderOf, lastWordOf } from './gender.ts';
import { type Identity, PeopleBySurname } from './identity.ts';
import { type NamedPerson, namedPeople } from './named-people.ts';
import { titleBefore } from './title-before.ts';

/** A place where somebody is named, as tokens [at, last). */
export interface Mention {
  readonly at: number;
  readonly last: number;
  readonly identity: Identity;
  /** The name in full; null for a surname alone. */
  readonly named: NamedPerson | null;
}

/** Everybody whom a text names, and where. */
export interface Cast {
  readonly people: PeopleBySurname;
  readonly mentions: readonly Mention[];
  /** How often each word that is all capitals stands in the text, in normal form. */
  readonly abbreviations: ReadonlyMap<string, number>;
}

/** A pronoun or an office looks back (or ahead) over at most this many names. */
export const FURTHEST_BACK = 40;

/** In two passes over the tokens: full names first, so that a surname alone is known wherever it stands. */
export const castOf = (read: LanguageText): Cast => atOnce(castInSteps(read));

/** The same, a step for each person named in full and one for the rest. */
export function* castInSteps(read: LanguageText): Steps<Cast> {
  const people = new PeopleBySurname(read.language);
  const abbreviations = new Map<string, number>();
  if (!read.language.hasRules) return { people, mentions: [], abbreviations };
  const full = new Map<number, Mention>();
  for (const named of namedPeople(read)) {
    const { at, last } = named;
    full.set(at, { at, last, named, identity: identified(read, people, named) });
    yield;
  }
  const mentions = mentionsIn(read, people, full);
  yield;
  return { people, mentions, abbreviations: abbreviationsIn(read, mentions) };
}

/** The person of a full name, with all that stands beside it. */
function identified(read: LanguageText, people: PeopleBySurname, named: NamedPerson): Identity {
  const { key, given } = named;
  const title = titleBefore(read, named.at);
  const words = title === null ? named.roles : [read.norm(title), ...named.roles];
  const gender = genderOf(read.language, words, given, lastWordOf(named.name));
  const fitting = people.fitting(key, given, gender);
  const identity =
    fitting.find((one) => one.given.length > 0) ??
    fitting[0] ??
    people.calledByGiven(named.name) ??
    people.add({ key, given, gender });
  // «Анна Сергеевна» is whoever was named so with a surname before: it tells nothing more.
  if (identity.key !== key) return identity;
  identity.named.push(named);
  identity.gender ??= gender;
  if (identity.given.length === 0) identity.given = given;
  for (const role of named.roles) identity.roles.add(role);
  for (const place of named.places) identity.places.add(place);
  return identity;
}

/** A surname alone is whoever of that name was named last before it, else who is named first. */
function mentionsIn(read: LanguageText, people: PeopleBySurname, full: ReadonlyMap<number, Mention>): Mention[] {
  const mentions: Mention[] = [];
  const latest = new Map<string, Identity>();
  for (let at = 0; at < read.tokens.length; at++) {
    const mention = full.get(at) ?? surnameAt(read, people, latest, at);
    if (mention === null) continue;
    mentions.push(mention);
    mention.identity.at.push(at);
    latest.set(mention.identity.key, mention.identity);
    at = mention.last - 1;
  }
  return mentions;
}

function surnameAt(
  read: LanguageText,
  people: PeopleBySurname,
  latest: ReadonlyMap<string, Identity>,
  at: number,
): Mention | null {
  if (!read.isCapital(at) || !read.isWord(at)) return null;
  const key = read.language.names.surnameKey(read.norm(at));
  const identity = latest.get(key) ?? people.first(key);
  return identity === null ? null : { at, last: at + 1, identity, named: null };
}

/** Words inside a full name after its first are no abbreviations. */
function abbreviationsIn(read: LanguageText, mentions: readonly Mention[]): Map<string, number> {
  const inNames = new Set<number>();
  for (const { at, last } of mentions) for (let next = at + 1; next < last; next++) inNames.add(next);
  const counts = new Map<string, number>();
  read.tokens.forEach((token, at) => {
    if (!token.capital || inNames.has(at) || !isAbbreviation(read, token)) return;
    counts.set(token.norm, (counts.get(token.norm) ?? 0) + 1);
  });
  return counts;
}

/** Index of the first mention at a token or after it. */
export const mentionFrom = ({ mentions }: Cast, token: number): number =>
  firstNotBefore(mentions, ({ at }) => at < token);

/** The nearest mentions that begin before a token, in reading order. */
export function mentionsBefore(cast: Cast, token: number, count = FURTHEST_BACK): readonly Mention[] {
  const end = mentionFrom(cast, token);
  return cast.mentions.slice(Math.max(0, end - count), end);
}

/** The nearest mentions that begin at a token or after it, in reading order. */
export function mentionsAfter(cast: Cast, token: number): readonly Mention[] {
  const next = mentionFrom(cast, token);
  return cast.mentions.slice(next, next + FURTHEST_BACK);
}

/** The last mention of somebody who fits: a name beside an office is surely a person's, two capital words at a sentence's head may be a place's. */
export function likeliestMention(
  mentions: readonly Mention[],
  fits: (identity: Identity) => boolean,
): Mention | undefined {
  const fitting = mentions.filter(({ identity }) => fits(identity));
  return fitting.findLast(({ identity }) => identity.roles.size > 0) ?? fitting.at(-1);
}
