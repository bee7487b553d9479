import { emptyLexicon } from '../lexicon/empty-lexicon.ts';
import { isTerminator } from '../text/characters.ts';
import { comparisonWithoutRules } from './comparison-without-rules.ts';
import type { Language } from './language.ts';
import { namesAsWritten } from './name-parts.ts';
import { withoutOwner } from './without-owner.ts';

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
  questions: {
    leadAt: () => null,
    topicBefore: () => null,
    opensSentence: () => false,
    followsCue: () => false,
    questionFrom: () => null,
    questionEnd: () => null,
    leftUnanswered: () => null,
  },
  answers: { refusalAt: () => null, questionBehind: () => null, opensBackground: () => false },
  interviews: { asksInside: () => false, endsLabel: () => false, introductionOf: (_, name) => name },
  claims: {
    fewestReportedWords: 3,
    showsClause: () => true,
    isSaidWithoutSource: () => true,
    leavesOpen: () => false,
    isExpression: () => false,
    asserts: () => false,
    onlyAsks: () => false,
    announces: () => false,
  },
  card: {
    addresseeLeads: [],
    isBeforeAddressee: () => false,
    endsSentence: isTerminator,
    contrasts: () => false,
    mayEndBefore: () => false,
  },
  names: namesAsWritten,
  gender: { ofName: () => null, ofVerb: () => null, isInPronouns: true, isUnsureByEnding: false },
  offices: {
    isOffice: () => false,
    plain: (word) => word,
    isFormer: () => false,
    before: (_, name) => ({ from: name, roles: [], places: [] }),
    after: () => ({ roles: [], places: [] }),
    spanAfter: () => null,
    own: () => [],
  },
  sources: {
    whole: (_, source) => source,
    mention: (_, source) => source,
    parts: () => ({ name: null, role: null, organisation: null }),
    description: () => null,
    shown: withoutOwner,
    isAbout: () => false,
    standsForBody: () => false,
    bodyAtHead: () => null,
    bodyKey: (name) => name.toLowerCase(),
  },
  comparison: comparisonWithoutRules,
};
