import polarWords from '../../../../assets/languages/armenian/polarity.json' with { type: 'json' };
import type { ComparisonRules } from '../language.ts';

/** Words have many endings: two wordings of one claim share fewer of them as they stand. */
const FAR_FROM_SUBJECT = { related: 0.8, close: 0.2 };

/** The letter that begins a denied verb ("չկատարեց"), and from how many letters on a word that begins with it is one. */
const NEGATION = 'չ';
const LEAST_LETTERS = 5;

const NO_SYNONYMS: ReadonlyMap<string, number> = new Map();

export const armenianComparison: ComparisonRules = {
  polarWords,
  farFromSubject: FAR_FROM_SUBJECT,
  hasArticles: false,
  countsEachNegation: false,
  negationWithin: (word) => (word.startsWith(NEGATION) && word.length >= LEAST_LETTERS ? NEGATION.length : 0),
  withoutArticle: (name) => name,
  isPlural: () => false,
  isInPart: () => false,
  synonymsOf: () => NO_SYNONYMS,
};
