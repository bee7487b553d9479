import type { NameRules } from '../language.ts';

export const russianNames: NameRules = {};
