import polarWords from '../../../../assets/languages/russian/polarity.json' with { type: 'json' };
import type { ComparisonRules } from '../language.ts';

/** Words have many endings: two wordings of one claim share fewer of them as they stand. */
const FAR_FROM_SUBJECT = { related: 0.8, close: 0.2 };

const NO_SYNONYMS: ReadonlyMap<string, number> = new Map();

export const russianComparison: ComparisonRules = {
  polarWords,
  farFromSubject: FAR_FROM_SUBJECT,
  hasArticles: false,
  countsEachNegation: false,
  negationWithin: () => 0,
  withoutArticle: (name) => name,
  isPlural: () => false,
  isInPart: () => false,
  synonymsOf: () => NO_SYNONYMS,
};
