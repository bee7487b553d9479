import wordnet from '../../../../assets/languages/comparison/opposites.json' with { type: 'json' };
import operators from '../../../../assets/languages/english/operators.json' with { type: 'json' };
import press from '../../../../assets/languages/english/opposites.json' with { type: 'json' };
import polarWords from '../../../../assets/languages/english/polarity.json' with { type: 'json' };
import type { ComparisonRules } from '../language.ts';
import { WordPairs } from '../word-pairs.ts';
import { englishDoerOf, englishPlannedIn, englishPredicateOf } from './predicate.ts';
import { stemEnglish } from './stem.ts';
import { synonymsOf } from './synonyms.ts';
import { englishOtherForms } from './word-class.ts';

/** Short words without endings are met everywhere: English asks for more before a passage that names nothing is on record. */
const FAR_FROM_SUBJECT = { related: 0.85, close: 0.43 };

/** "In part" limits, "to take part" does not. */
const IN_PART = /\bin part\b/i;

/** WordNet's antonyms, kept as stems, and what reports set against each other. */
const WORDNET = new WordPairs(wordnet.pairs, (stem) => stem);
const PRESS = new WordPairs(press.pairs, stemEnglish);

export const englishComparison: ComparisonRules = {
  polarWords,
  operators,
  farFromSubject: FAR_FROM_SUBJECT,
  hasArticles: true,
  countsEachNegation: true,
  negationWithin: () => 0,
  withoutArticle: (name) => name.replace(/^the /, ''),
  isPlural: (noun) => /[a-z]s$/.test(noun),
  isInPart: (sentence) => IN_PART.test(sentence),
  synonymsOf,
  otherFormsOf: englishOtherForms,
  oppositesOf: (stem) => [...WORDNET.of(stem), ...PRESS.of(stem)],
  predicateOf: englishPredicateOf,
  plannedIn: englishPlannedIn,
  doerOf: englishDoerOf,
};
