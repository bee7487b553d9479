import { namesByFrames } from '../by-frames/speakers/names.ts';
import type { NameRules } from '../language.ts';
import { canBeOne, surnameOf } from '../name-parts.ts';
import { givenStem, likeRussianNominative, russianKey, russianNominative } from './name-forms.ts';
import { isPatronymic } from './patronymic.ts';

const keyOf = (name: string): string => russianKey(surnameOf(name));

/** Russian names have six cases and two genders. */
export const russianNames: NameRules = namesByFrames({
  surnameKey: keyOf,
  shown: (name, nameCase) => (nameCase === 'possessor' ? russianNominative(name) : name),
  likeNominative: (full, nominative) => likeRussianNominative(full, nominative.split(' ').at(-1) ?? ''),
  likeliestForm: ([first = '']) => first,
  canBeSame: (one, other) => canBeOne(one, other, (short, long) => givenStem(short) === givenStem(long)),
  areCasesOfOne: (one, other) => keyOf(one) === keyOf(other),
  isPatronymic,
  isSubject: () => true,
});
