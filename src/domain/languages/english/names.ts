import type { WordClass } from '../../lexicon/word-classes.ts';
import type { LanguageText, NameRules } from '../language.ts';
import { canBeOne, givenWords, isShortOrRespelt, surnameOf, wordCount } from '../name-parts.ts';
import { isPossessive, withoutPossessive } from '../possessive.ts';
import { nameInRun, standsAlone } from './names/name-in-run.ts';
import { asUsuallySpelt } from './names/name-spelling.ts';
import { isNounForPerson, wordClassOf } from './word-class.ts';

/** A calling or a nationality before a name may have a capital too ("Midfielder", "Tavolan"): it is no first name. */
const isCalling = (word: string): boolean => isNounForPerson(word) || wordClassOf(word)?.parts.startsWith('a') === true;

const NOT_IN_NAMES: readonly WordClass[] = [
  'role',
  'determiner',
  'conjunction',
  'subordinator',
  'preposition',
  'role.body',
];

/** English names have no cases; a calling, a place or its possessive stands before them with a capital of its own. */
export const englishNames: NameRules = {
  surnameKey: (name) => asUsuallySpelt(surnameOf(name)),
  shown: withoutPossessive,
  likeNominative: (full) => full,
  likeliestForm: ([first = '']) => first,
  given: (name) => givenWords(name).filter((word) => !isPossessive(word) && !isCalling(word)),
  canBeSame: (one, other) => canBeOne(asUsuallySpelt(one), asUsuallySpelt(other), isShortOrRespelt),
  areCasesOfOne: () => false,
  isFuller: (name, than) => wordCount(name) > wordCount(than) || name.length > than.length,
  isPartOfName: (read: LanguageText, at) => read.isCapital(at) && !read.isAny(at, NOT_IN_NAMES),
  inRun: nameInRun,
  standsAlone,
};
