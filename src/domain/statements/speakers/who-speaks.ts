import type { LanguageText } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { documentAuthor } from './document-author.ts';
import { ownerOfFigures } from './figures-as-source.ts';
import { learn } from './learn.ts';
import { bodyMeant } from './organisation.ts';
import { personDescribed } from './person-described.ts';
import { personNamed } from './person-named.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';
import { referredTo } from './referred-to.ts';

/**
 * Whom the words of a source mean, tried in this order: a pronoun, figures of somebody's, a name, a word for a body, a word for
 * a document, a description. Null for a pronoun that means nobody.
 */
export function whoSpeaks(met: PersonsMet, place: Place): Person | null {
  const { read } = met;
  const { source } = place;
  const { sources } = met.language;
  const words = withoutSelf(read, source);
  if (isPronoun(read, words)) return referredTo(met, place);
  const owner = ownerOfFigures(met, place);
  if (owner !== null) return owner;
  const parts = sources.parts(read, words);
  const isBodyWord = sources.standsForBody(read, source);
  if (parts.name !== null && !isBodyWord) {
    const person = personNamed(met, place, parts, parts.name);
    learn(met, person, parts, place);
    return person;
  }
  const meant = (isBodyWord ? bodyMeant(met, place) : null) ?? documentAuthor(met, place);
  if (meant !== null) return meant;
  const person = personDescribed(met, place, parts);
  learn(met, person, parts, place);
  return person;
}

/** "Keller | himself" */
const withoutSelf = (read: LanguageText, { first, last }: TokenSpan): TokenSpan => ({
  first,
  last: last - first > 1 && read.is(last - 1, 'self') ? last - 1 : last,
});

const PRONOUNS: readonly WordClass[] = ['pronoun.person', 'pronoun.possessive', 'pronoun.object'];

const isPronoun = (read: LanguageText, { first, last }: TokenSpan): boolean =>
  last - first === 1 && read.isAny(first, PRONOUNS);
