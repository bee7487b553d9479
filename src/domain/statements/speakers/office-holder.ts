import type { Description } from '../../languages/language.ts';
import { answererOf } from './answerer-of.ts';
import { mentionsBefore } from './cast/cast.ts';
import { agree, genderOf } from './cast/gender.ts';
import type { Identity } from './cast/identity.ts';
import { isFormerOrDeputy } from './former-or-deputy.ts';
import { holds, isLike } from './office-likeness.ts';
import { areAlike, isSurelyOf, mayBeOf } from './office-places.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';
import { topicSince } from './topic.ts';

/**
 * The person who was named before and whose office is the same or can be called so: «посол Агнета Линд … Дипломат отметила».
 * First whom the sentences since the last statement are about, then who spoke last, then who was named last. Null where
 * nobody surely is meant.
 */
export function holderOf(met: PersonsMet, description: Description, place: Place): Person | null {
  const { read } = met;
  const { head, places } = description;
  const gender = place.verb ?? genderOf(read.language, [head], [], '');
  const near = nearPeople(met, place).filter(
    (identity) => agree(identity.gender, gender) && !isFormerOrDeputy(read, identity, description),
  );
  const holders = near.filter((identity) => mayBeOf(read, identity, places) && holds(read, identity, description));
  const isLikeHead = ({ roles }: Identity): boolean => isLike(read.lexicon, roles, head);
  const found =
    holders.find((identity) => isNamedFurther(identity, description)) ??
    holders[0] ??
    near.find((identity) => mayBeOf(read, identity, places) && isLikeHead(identity)) ??
    near.find((identity) => isHeadOf(met, identity, description)) ??
    onlyOne(near, (identity) => leadsMinistry(met, identity, description)) ??
    onlyOne(near, (identity) => isLikeHead(identity) && isUnsure(met, description)) ??
    anyone(met, description, place, near);
  return found === undefined ? null : met.meet(found);
}

/** "the defence minister" is the one whose office has that word too, be there another minister nearer. */
const isNamedFurther = ({ places }: Identity, { with: words }: Description): boolean =>
  words.some((word) => places.has(word));

/** The only one of whom something holds. */
function onlyOne(people: readonly Identity[], isMeant: (identity: Identity) => boolean): Identity | undefined {
  const found = people.filter(isMeant);
  return found.length === 1 ? found[0] : undefined;
}

/** «глава МИД» is the minister, where only one is named. */
function leadsMinistry({ read }: PersonsMet, identity: Identity, { head, with: words, places }: Description): boolean {
  const { lexicon } = read;
  const isMinistry = (word: string): boolean => lexicon.is(word, 'role.ministry');
  if (!lexicon.is(head, 'role.head') || ![...places, ...words].some(isMinistry)) return false;
  const isMinister = [...identity.roles].some((role) => lexicon.is(role, 'role.minister'));
  return (
    isMinister &&
    mayBeOf(
      read,
      identity,
      places.filter((word) => !isMinistry(word)),
    )
  );
}

/**
 * Whether the body of an office is no reason against somebody whom the office fits: a body's by-name («представитель Кремля»), or
 * an abbreviation that stands nowhere else in the text, which may be a slip.
 */
const isUnsure = ({ read, cast }: PersonsMet, { places }: Description): boolean =>
  places.every((word) => read.lexicon.is(word, 'organisation') || cast.abbreviations.get(word) === 1);

/** Whom words at a place can mean, the likeliest first. */
function nearPeople(met: PersonsMet, place: Place): Identity[] {
  const near = new Set<Identity>();
  const topic = topicSince(met, place);
  if (topic !== null) near.add(topic);
  if (place.recent?.identity) near.add(place.recent.identity);
  for (const mention of [...mentionsBefore(met.cast, place.source.first)].reverse()) near.add(mention.identity);
  return [...near];
}

/** "the NATO chief": whoever heads a body may be called its head. */
const isHeadOf = ({ read }: PersonsMet, identity: Identity, { head, places }: Description): boolean =>
  read.lexicon.is(head, 'role.head') &&
  identity.roles.size > 0 &&
  places.length > 0 &&
  isSurelyOf(read, identity, places);

/** "expert" stands for whoever spoke last; "the president" also for one whose office the text leaves out. */
function anyone(
  met: PersonsMet,
  description: Description,
  place: Place,
  near: readonly Identity[],
): Identity | undefined {
  const { lexicon } = met.read;
  const { head, places } = description;
  const topic = topicSince(met, place);
  const recent = place.recent?.identity ?? null;
  const isNear = (identity: Identity | null): identity is Identity => identity !== null && near.includes(identity);
  if (lexicon.is(head, 'role.anyone')) {
    const meant = answererOf(met, place, isNear(topic) ? topic : recent);
    return isNear(meant) ? meant : undefined;
  }
  if (!lexicon.is(head, 'role.statesman')) return undefined;
  const isUnknown = (identity: Identity | null): identity is Identity =>
    isNear(identity) && identity.roles.size === 0 && (places.length === 0 || identity.places.size === 0);
  if (isUnknown(topic)) return topic;
  const isAdjacent = place.sentence - place.lastSaid <= 1;
  return isAdjacent && isUnknown(recent) && placesAreNear(met, description, place) ? recent : undefined;
}

/** "the Nordish minister" is who spoke last only if it was about Nordland. */
function placesAreNear(met: PersonsMet, { places }: Description, { lastSaid, source }: Place): boolean {
  if (places.length === 0) return true;
  const { read } = met;
  for (let at = met.startOfSentence(lastSaid); at < source.first; at++)
    if (places.some((word) => areAlike(read.language.names, word, read.norm(at)))) return true;
  return false;
}
