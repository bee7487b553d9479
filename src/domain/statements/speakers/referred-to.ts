import type { Gender, LanguageText } from '../../languages/language.ts';
import { likeliestMention, mentionsAfter, mentionsBefore } from './cast/cast.ts';
import { agree } from './cast/gender.ts';
import type { Identity } from './cast/identity.ts';
import { namedByTheWay } from './named-by-the-way.ts';
import { isAlone, onlyOneOf } from './nobody-else.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';
import { topicSince } from './topic.ts';

/**
 * Whom a pronoun stands for: whom the sentences since the last statement are about, else who spoke last, else who was named
 * last before it, else who is named first after it. Null where none of them can be meant and the word is no subject ("her").
 */
export function referredTo(met: PersonsMet, place: Place): Person | null {
  const { read } = met;
  const { recent, source } = place;
  if (read.is(source.first, 'pronoun.relative')) {
    const named = nameBefore(met, place);
    if (named !== null) return met.meet(named) ?? recent;
  }
  const gender = genderOfPronoun(read, source.first) ?? place.verb;
  const topic = topicMeant(met, place, gender);
  if (topic !== null) return topic;
  if (recent?.identity && read.is(source.first, 'pronoun.plural')) return inItsWords(met, place);
  if (recent !== null && mayBe(recent, gender)) return recent;
  const named = nearestNamed(met, place, gender);
  if (named !== null) return named;
  const byTheWay = gender !== null && met.language.gender.isInPronouns ? namedByTheWay(met, place, gender) : null;
  if (byTheWay !== null) return byTheWay;
  return recent?.identity && isAlone(met, place, recent.identity) ? recent : inItsWords(met, place);
}

/** What a pronoun tells of who is meant: "she", «ей». */
export function genderOfPronoun(read: LanguageText, at: number): Gender | null {
  if (read.is(at, 'pronoun.woman')) return 'woman';
  return read.is(at, 'pronoun.man') ? 'man' : null;
}

/** A body is neither a woman nor a man. */
const mayBe = ({ identity, isBody }: Person, gender: Gender | null): boolean =>
  fits(identity, gender) && !(isBody && gender !== null);

const fits = (identity: Identity | null, gender: Gender | null): boolean =>
  identity === null || agree(identity.gender, gender);

/** Two capital words at the head of a sentence may be a place's; a woman or a man is surely no place. */
const isPerson = (met: PersonsMet, identity: Identity, gender: Gender | null): boolean =>
  gender === null || identity.roles.size > 0 || identity.gender !== null || met.known(identity) !== undefined;

/** Whom the sentences since the last statement are about, or the only woman in them. */
function topicMeant(met: PersonsMet, place: Place, gender: Gender | null): Person | null {
  const topic = gender === null && met.language.gender.isInPronouns ? null : topicSince(met, place);
  const isLikely = topic !== null && fits(topic, gender) && isPerson(met, topic, gender);
  const likely = isLikely ? topic : (place.recent?.identity ?? null);
  // A name whose gender is unknown is likelier a man's: most women's names tell it by their ending.
  const sure = likely?.gender === null && gender === 'woman' ? onlyOneOf(met, place, gender) : null;
  const meant = sure ?? (likely === topic ? topic : null);
  return meant === null ? null : met.meet(meant);
}

/** Who is named last before a pronoun, and, where nobody has spoken yet, who is named first after it. */
function nearestNamed(met: PersonsMet, place: Place, gender: Gender | null): Person | null {
  const { cast } = met;
  const stands = (identity: Identity): boolean => fits(identity, gender) && isPerson(met, identity, gender);
  const before = likeliestMention(mentionsBefore(cast, place.source.first), stands);
  const isFirst = place.recent === null;
  const mention =
    before ?? (isFirst ? mentionsAfter(cast, place.source.first).find(({ identity }) => stands(identity)) : undefined);
  return mention === undefined ? null : met.meet(mention.identity);
}

/** "Marta Lund, who said …": the name before the word in its own sentence. */
function nameBefore(met: PersonsMet, { source, sentence }: Place): Identity | null {
  const mention = mentionsBefore(met.cast, source.first, 1)[0];
  return mention !== undefined && mention.at >= met.startOfSentence(sentence) ? mention.identity : null;
}

/** A pronoun that stands for nobody surely is shown as it is; "her" and "his" are nobody's name. */
function inItsWords(met: PersonsMet, { source }: Place): Person | null {
  const { read } = met;
  if (!read.is(source.first, 'pronoun.person')) return null;
  return met.add({ name: read.wordsOf(source), named: read.spanOf(source) });
}
