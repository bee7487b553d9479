import type { GenderRules } from '../language.ts';

/** Armenian has no gender: neither the endings of names nor verbs nor pronouns («նա») tell a woman from a man. */
export const armenianGender: GenderRules = {
  ofName: () => null,
  ofVerb: () => null,
  isInPronouns: false,
  isUnsureByEnding: false,
};
