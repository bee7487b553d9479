import operators from '../../../../assets/languages/russian/operators.json' with { type: 'json' };
import opposites from '../../../../assets/languages/russian/opposites.json' with { type: 'json' };
import polarWords from '../../../../assets/languages/russian/polarity.json' with { type: 'json' };
import press from '../../../../assets/languages/russian/press-words.json' with { type: 'json' };
import { comparisonWithoutRules } from '../comparison-without-rules.ts';
import type { ComparisonRules } from '../language.ts';
import { WordGroups } from '../word-groups.ts';
import { WordPairs } from '../word-pairs.ts';
import { russianPlannedIn } from './planned.ts';
import { russianPredicateOf } from './predicate.ts';
import { stemRussian } from './stem.ts';

const OPPOSITES = new WordPairs(opposites.pairs, stemRussian);
const SYNONYMS = new WordGroups(press.groups, stemRussian);

export const russianComparison: ComparisonRules = {
  ...comparisonWithoutRules,
  polarWords,
  operators,
  synonymsOf: (stem) => SYNONYMS.of(stem),
  otherFormsOf: () => [],
  oppositesOf: (stem) => OPPOSITES.of(stem),
  predicateOf: russianPredicateOf,
  plannedIn: russianPlannedIn,
};
