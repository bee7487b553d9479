import type { ComparisonRules } from '../language.ts';

export const russianComparison: ComparisonRules = {};
