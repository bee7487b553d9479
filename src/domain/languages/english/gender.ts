import type { GenderRules } from '../language.ts';

export const englishGender: GenderRules = {};
