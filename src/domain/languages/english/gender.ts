import type { GenderRules } from '../language.ts';

/** English names tell little: a first name in -a is mostly a woman's, and so are some endings of Slavic surnames. */
export const englishGender: GenderRules = {
  ofName: (given, surname) =>
    (given.length > 2 && given.endsWith('a')) || /(?:[oe]va|skaya)$/.test(surname) ? 'woman' : null,
  ofVerb: () => null,
  isInPronouns: true,
  isUnsureByEnding: true,
};
