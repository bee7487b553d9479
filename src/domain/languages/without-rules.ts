import { emptyLexicon } from '../lexicon/empty-lexicon.ts';
import { isTerminator } from '../text/characters.ts';
import type { Language } from './language.ts';

/** Stands for every language that has no rules: nothing is known of its words, and marks alone tell what was said. */
export const withoutRules: Language = {
  hasRules: false,
  lexicon: emptyLexicon,
  quotations: {
    isName: () => false,
    asideIn: () => null,
    attributionAfterUnclosed: () => null,
    unclosedEnd: (_text, { limit }) => limit,
    isHearer: () => false,
  },
  sentences: { isDotInName: () => false, announcesQuotation: () => false, endMarks: '' },
  words: { isNounUse: () => false, isAdverbByForm: () => false },
  clauses: () => ({ clauses: () => [], source: () => null }),
  names: {},
  gender: {},
  sources: {},
  questions: {
    leadAt: () => null,
    topicBefore: () => null,
    opensSentence: () => false,
    followsCue: () => false,
    questionFrom: () => null,
    questionEnd: () => null,
    leftUnanswered: () => null,
  },
  interviews: { asksInside: () => false, endsLabel: () => false, introductionOf: (_, name) => name },
  claims: {
    fewestReportedWords: 3,
    showsClause: () => true,
    isSaidWithoutSource: () => true,
    leavesOpen: () => false,
    isExpression: () => false,
    announces: () => false,
  },
  card: {
    addresseeLeads: [],
    isBeforeAddressee: () => false,
    endsSentence: isTerminator,
    contrasts: () => false,
    mayEndBefore: () => false,
  },
  comparison: {},
};
