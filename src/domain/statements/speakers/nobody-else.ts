import type { Gender } from '../../languages/language.ts';
import { mentionFrom } from './cast/cast.ts';
import { genderOf } from './cast/gender.ts';
import { type Identity, lastPlace } from './cast/identity.ts';
import type { PersonsMet, Place } from './persons-met.ts';

/** Sentences before a pronoun in which nobody else may be named. */
const FURTHEST = 2;

/**
 * "Lawmaker Dorja Keller said …. "…," he added": whom only the ending of a first name calls a woman, and nobody else is there,
 * by name or by office.
 */
export function isAlone(met: PersonsMet, { source, sentence, lastSaid }: Place, identity: Identity): boolean {
  const { read, language } = met;
  if (!language.gender.isUnsureByEnding || sentence - lastSaid > 1) return false;
  const words = [...identity.roles, ...identity.given.slice(0, 1)];
  if (genderOf(language, words, [], identity.key) !== null) return false;
  const from = met.startOfSentence(sentence - FURTHEST);
  const last = lastPlace(identity.at, source.first);
  if (last < from || peopleIn(met, from, source.first).some((other) => other !== identity)) return false;
  for (let at = last; at < source.first; at++) if (language.offices.isOffice(read, at)) return false;
  return true;
}

/** The only woman or man, by name or office, whom the sentences since the last statement name. */
export function onlyOneOf(met: PersonsMet, place: Place, gender: Gender): Identity | null {
  const from = met.startOfSentence(Math.max(place.lastSaid, place.sentence - FURTHEST));
  const found = new Set(peopleIn(met, from, place.source.first).filter((identity) => identity.gender === gender));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whom the tokens [from, to) name. */
const peopleIn = ({ cast }: PersonsMet, from: number, to: number): Identity[] =>
  cast.mentions.slice(mentionFrom(cast, from), mentionFrom(cast, to)).map(({ identity }) => identity);
