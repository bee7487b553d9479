import type { SentenceRules } from '../../reading/tokenized-text.ts';
import { isDotInName } from './agency-name.ts';

/** Ends of English sentences; outlets have full stops in their names. */
export const englishSentences: SentenceRules = { isDotInName, announcesQuotation: () => false, endMarks: '' };
