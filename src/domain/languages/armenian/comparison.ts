import type { ComparisonRules } from '../language.ts';

export const armenianComparison: ComparisonRules = {};
