import { emptyLexicon } from '../lexicon/empty-lexicon.ts';
import type { Language } from './language.ts';

/** Stands for every language that has no rules: nothing is known of its words, and marks alone tell what was said. */
export const withoutRules: Language = {
  hasRules: false,
  lexicon: emptyLexicon,
  quotations: { isName: () => false },
};
