import { noOperatorWords } from '../lexicon/operator-words.ts';
import { noPolarWords } from '../lexicon/polar-words.ts';
import type { ComparisonRules } from './language.ts';

const NO_SYNONYMS: ReadonlyMap<string, number> = new Map();

/** What comparing may ask of a language of which it knows no word; a language's own rules say where they know more. */
export const comparisonWithoutRules: ComparisonRules = {
  polarWords: noPolarWords,
  operators: noOperatorWords,
  // Where words have many endings, two wordings of one claim share fewer of them as they stand.
  farFromSubject: { related: 0.8, close: 0.2 },
  hasArticles: false,
  countsEachNegation: false,
  negationWithin: () => 0,
  withoutArticle: (name) => name,
  isPlural: () => false,
  isInPart: () => false,
  synonymsOf: () => NO_SYNONYMS,
  otherFormsOf: () => [],
  oppositesOf: () => [],
  predicateOf: () => [],
  plannedIn: () => [],
  doerOf: () => -1,
};
