import type { SentenceRules } from '../../reading/tokenized-text.ts';
import { isDotInName } from './agency-name.ts';
import { endsAtAbbreviation } from './sentences/abbreviation-end.ts';

/** Ends of English sentences; outlets have full stops in their names, and some abbreviations end a sentence. */
export const englishSentences: SentenceRules = {
  isDotInName,
  announcesQuotation: () => false,
  endsAtAbbreviation,
  endMarks: '',
};
