import operators from '../../../../assets/languages/russian/operators.json' with { type: 'json' };
import polarWords from '../../../../assets/languages/russian/polarity.json' with { type: 'json' };
import { comparisonWithoutRules } from '../comparison-without-rules.ts';
import type { ComparisonRules } from '../language.ts';

export const russianComparison: ComparisonRules = { ...comparisonWithoutRules, polarWords, operators };
