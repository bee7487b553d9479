import type { ReadingRules, TokenizedText } from '../reading/tokenized-text.ts';

/** The rules of a language: what the finding of statements asks of it, and never its name. */
export interface Language extends ReadingRules {}

/** A text with the rules of its language. */
export type LanguageText = TokenizedText<Language>;
