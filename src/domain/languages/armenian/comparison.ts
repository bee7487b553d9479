import operators from '../../../../assets/languages/armenian/operators.json' with { type: 'json' };
import opposites from '../../../../assets/languages/armenian/opposites.json' with { type: 'json' };
import polarWords from '../../../../assets/languages/armenian/polarity.json' with { type: 'json' };
import press from '../../../../assets/languages/armenian/press-words.json' with { type: 'json' };
import undenying from '../../../../assets/languages/armenian/undenying.json' with { type: 'json' };
import { comparisonWithoutRules } from '../comparison-without-rules.ts';
import type { ComparisonRules } from '../language.ts';
import { WordGroups } from '../word-groups.ts';
import { WordPairs } from '../word-pairs.ts';
import { armenianPlannedIn } from './planned.ts';
import { armenianPredicateOf } from './predicate.ts';
import { stemArmenian } from './stem.ts';

/** The letter that begins a denied verb ("չկատարեց"), and from how many letters on a word that begins with it is one. */
const NEGATION = 'չ';
const LEAST_LETTERS = 5;

/** Words that begin with that letter and deny nothing ("չափ", "չեզոք"). */
const isUndenying = (word: string): boolean => undenying.beginnings.some((beginning) => word.startsWith(beginning));
const OPPOSITES = new WordPairs(opposites.pairs, stemArmenian);
const SYNONYMS = new WordGroups(press.groups, stemArmenian);

/** The letter that makes a form the future («կկառուցի» beside «կառուցի»), and from how many letters on it can be one. */
const FUTURE = 'կ';
const LEAST_FUTURE = 6;

const withAndWithoutFuture = (stem: string): string[] =>
  stem.startsWith(FUTURE) && stem.length >= LEAST_FUTURE ? [stem.slice(FUTURE.length)] : [FUTURE + stem];

export const armenianComparison: ComparisonRules = {
  ...comparisonWithoutRules,
  polarWords,
  operators,
  negationWithin: (word) =>
    word.startsWith(NEGATION) && word.length >= LEAST_LETTERS && !isUndenying(word) ? NEGATION.length : 0,
  synonymsOf: (stem) => SYNONYMS.of(stem),
  otherFormsOf: withAndWithoutFuture,
  oppositesOf: (stem) => OPPOSITES.of(stem),
  predicateOf: armenianPredicateOf,
  plannedIn: armenianPlannedIn,
};
