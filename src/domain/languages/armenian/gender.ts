import type { GenderRules } from '../language.ts';

export const armenianGender: GenderRules = {};
