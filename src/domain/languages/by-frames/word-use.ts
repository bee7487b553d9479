import type { WordRules } from '../../reading/tokenized-text.ts';

/** Where endings tell verbs from nouns, and lists hold the adverbs: what a word is beside others need not be asked. */
export const wordsByFrames: WordRules = { isNounUse: () => false, isAdverbByForm: () => false };
