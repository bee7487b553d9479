import type { ComparisonRules } from '../language.ts';

export const englishComparison: ComparisonRules = {};
