import type { NameRules } from '../language.ts';

export const englishNames: NameRules = {};
