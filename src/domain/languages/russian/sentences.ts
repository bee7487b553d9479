import type { SentenceRules } from '../../reading/tokenized-text.ts';

/** Ends of Russian sentences: the marks of every language, and nothing else. */
export const russianSentences: SentenceRules = {
  isDotInName: () => false,
  announcesQuotation: () => false,
  endMarks: '',
};
