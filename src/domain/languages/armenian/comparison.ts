import operators from '../../../../assets/languages/armenian/operators.json' with { type: 'json' };
import polarWords from '../../../../assets/languages/armenian/polarity.json' with { type: 'json' };
import { comparisonWithoutRules } from '../comparison-without-rules.ts';
import type { ComparisonRules } from '../language.ts';

/** The letter that begins a denied verb ("չկատարեց"), and from how many letters on a word that begins with it is one. */
const NEGATION = 'չ';
const LEAST_LETTERS = 5;

export const armenianComparison: ComparisonRules = {
  ...comparisonWithoutRules,
  polarWords,
  operators,
  negationWithin: (word) => (word.startsWith(NEGATION) && word.length >= LEAST_LETTERS ? NEGATION.length : 0),
};
