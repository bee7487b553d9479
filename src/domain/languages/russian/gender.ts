import type { GenderRules } from '../language.ts';

export const russianGender: GenderRules = {};
