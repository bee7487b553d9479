import type { LanguageText } from '../../languages/language.ts';
import { whoIsAsked } from './answerer-of.ts';
import { type Identity, type Mention, mentionFrom } from './cast.ts';
import type { Description } from './described.ts';
import { isOfOtherRank } from './former-or-deputy.ts';
import { agree, type Gender, genderOf } from './gender.ts';
import { surnameKey } from './name-forms.ts';
import { type Company, FURTHEST_BACK, meet, type Person, type Place } from './persons-met.ts';
import { SAME, topicOf } from './topic.ts';

/**
 * The person who was named before and whose office is the same or can be called so: «посол Агнета Линд … Дипломат отметила».
 * First whom the sentences since the last statement are about, then who spoke last, then who was named last. Null where
 * nobody surely is meant.
 */
export function holderOf(company: Company, description: Description, place: Place, verb: Gender | null): Person | null {
  const { read } = company;
  const gender = verb ?? (!read.language.hasRules ? null : genderOf(read.lexicon, [description.head], [], ''));
  const near = nearPeople(company, place).filter(
    (identity) => agree(identity.gender, gender) && !isOfOtherRank(company, identity, description),
  );
  const first = (test: (identity: Identity) => boolean): Identity | undefined => near.find(test);
  const found =
    first((identity) => hasPlaces(company, identity, description, false) && holds(company, identity, description)) ??
    first(
      (identity) => hasPlaces(company, identity, description, false) && isLike(read, identity.roles, description.head),
    ) ??
    first((identity) => isHeadOf(company, identity, description)) ??
    onlyOne(near, (identity) => leadsMinistry(company, identity, description)) ??
    onlyOne(near, (identity) => isLike(read, identity.roles, description.head) && isUnsure(company, description)) ??
    anyone(company, description, place, near);
  return found === undefined ? null : meet(company, found);
}

/** The only one of whom something holds. */
function onlyOne(people: readonly Identity[], holds: (identity: Identity) => boolean): Identity | undefined {
  const found = people.filter(holds);
  return found.length === 1 ? found[0] : undefined;
}

/** «глава МИД» is the minister, where only one is named. */
function leadsMinistry(company: Company, identity: Identity, { head, with: words, places }: Description): boolean {
  const { lexicon } = company.read;
  if (lexicon === null || !lexicon.is(head, 'role.head')) return false;
  if (![...places, ...words].some((word) => lexicon.is(word, 'role.ministry'))) return false;
  return (
    [...identity.roles].some((role) => lexicon.is(role, 'role.minister')) &&
    hasPlaces(company, identity, { places: places.filter((word) => !lexicon.is(word, 'role.ministry')) }, false)
  );
}

/**
 * Whether the body of an office is no reason against somebody whom the office fits: a body's by-name («представитель Кремля»), or
 * an abbreviation that stands nowhere else in the text, which may be a slip.
 */
function isUnsure(company: Company, { places }: Description): boolean {
  const { lexicon } = company.read;
  return places.every(
    (word) => lexicon.is(word, 'organisation') === true || company.cast.abbreviations.get(word) === 1,
  );
}

/** Whom words at a place can mean, the likeliest first. */
function nearPeople(company: Company, place: Place): Identity[] {
  const near = new Set<Identity>();
  const topic = topicSince(company, place);
  if (topic !== null) near.add(topic);
  if (place.recent?.identity) near.add(place.recent.identity);
  const { cast } = company;
  const end = mentionFrom(cast, place.source.first);
  for (let at = end - 1; at >= Math.max(0, end - FURTHEST_BACK); at--)
    near.add((cast.mentions[at] as Mention).identity);
  return [...near];
}

const FURTHEST_TOPIC = 3;

/** Whom the sentences between the last statement and this one are about. */
export function topicSince(company: Company, place: Place): Identity | null {
  const oldest = Math.max(place.lastSaid + 1, place.sentence - FURTHEST_TOPIC, 0);
  for (let number = place.sentence - 1; number >= oldest; number--) {
    const topic = topicOf(company, number);
    if (topic !== null && topic !== SAME) return topic;
  }
  return null;
}

/** The same word; a deputy is not called by the office that he is the deputy of. */
function holds(company: Company, identity: Identity, { head, with: words }: Description): boolean {
  if (![...identity.roles].some((role) => isSame(role, head))) return false;
  const isDeputy = [...identity.roles].some((role) => DEPUTIES.has(role));
  return company.lang !== 'en' || isDeputy === (DEPUTIES.has(head) || words.some((word) => DEPUTIES.has(word)));
}
const DEPUTIES = new Set(['deputy', 'vice', 'first-deputy']);

/** Whether somebody of some offices can be called by another ("envoy", "diplomat"). */
export function isLike({ lexicon }: LanguageText, roles: Iterable<string>, head: string): boolean {
  if (lexicon === null) return false;
  const groups = lexicon.roleGroups.filter((group) => lexicon.is(head, `role.${group}`));
  for (const role of roles)
    if (isSame(role, head) || groups.some((group) => lexicon.is(role, `role.${group}`))) return true;
  return false;
}

/** "the NATO chief": whoever heads a body may be called its head. */
function isHeadOf(company: Company, identity: Identity, description: Description): boolean {
  return (
    company.read.lexicon.is(description.head, 'role.head') === true &&
    identity.roles.size > 0 &&
    description.places.length > 0 &&
    hasPlaces(company, identity, description, true)
  );
}

/** "expert" stands for whoever spoke last; "the president" also for one whose office the text leaves out. */
function anyone(
  company: Company,
  description: Description,
  place: Place,
  near: readonly Identity[],
): Identity | undefined {
  const topic = topicSince(company, place);
  const recent = place.recent?.identity ?? null;
  const isNear = (identity: Identity | null): identity is Identity => identity !== null && near.includes(identity);
  if (company.read.lexicon.is(description.head, 'role.anyone')) {
    const meant = whoIsAsked(company, place, isNear(topic) ? topic : recent);
    return isNear(meant) ? meant : undefined;
  }
  if (!company.read.lexicon.is(description.head, 'role.statesman')) return undefined;
  const isUnknown = (identity: Identity | null): identity is Identity =>
    isNear(identity) && identity.roles.size === 0 && (description.places.length === 0 || identity.places.size === 0);
  if (isUnknown(topic)) return topic;
  const isAdjacent = place.sentence - place.lastSaid <= 1;
  return isAdjacent && isUnknown(recent) && placesAreNear(company, description, place) ? recent : undefined;
}

/** "the Iranian minister" is who spoke last only if it was about Iran. */
function placesAreNear(company: Company, description: Description, place: Place): boolean {
  if (description.places.length === 0) return true;
  const { read } = company;
  const first = company.read.sentences[Math.max(0, place.lastSaid)]?.first ?? 0;
  for (let at = first; at < place.source.first; at++)
    if (description.places.some((word) => areAlike(company, word, read.norm(at)))) return true;
  return false;
}

/** Whether what a description says of a country or a body agrees with what the text says of a person. */
function hasPlaces(
  company: Company,
  identity: Identity,
  { places }: Pick<Description, 'places'>,
  surely: boolean,
): boolean {
  if (places.length === 0 || (identity.places.size === 0 && !surely)) return true;
  const own = [...identity.places];
  return places.some((place) => own.some((word) => areAlike(company, place, word)));
}

const isSame = (role: string, head: string): boolean => role === head || (role.length > 4 && head.startsWith(role));

/** "Armenia" and "Armenian", «Армении» and «армянский»: names of places are compared by their first letters. */
function areAlike(company: Company, a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(ALIKE, Math.max(SHORTEST, Math.min(a.length, b.length) - 2));
  if (a.length < length || b.length < length) return false;
  return company.lang === 'ru' && surnameKey('ru', a) === surnameKey('ru', b)
    ? true
    : a.slice(0, length) === b.slice(0, length);
}
const ALIKE = 5;
const SHORTEST = 4;
