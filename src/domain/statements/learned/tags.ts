/** What a unit of a sentence is: punctuation by kind, closed word classes, open ones by part of speech. The numbers are stored in weights: add at the end only. */
export const TAG = {
  edge: 0, comma: 1, period: 2, question: 3, colon: 4, semicolon: 5, dash: 6, bracketOpen: 7, bracketClose: 8, otherMark: 9,
  quotation: 10, determiner: 11, pronoun: 12, firstPerson: 13, thing: 14, possessive: 15, that: 16, wh: 17, whether: 18, to: 19,
  of: 20, preposition: 21, and: 22, but: 23, subordinator: 24, be: 25, have: 26, do: 27, modal: 28, not: 29,
  adverb: 30, number: 31, name: 32, role: 33, verbBase: 34, verbS: 35, verbPast: 36, verbIng: 37, noun: 38, nounPerson: 39,
  nounThought: 40, nounGroup: 41, adjective: 42, time: 43, nameOf: 44, objectPronoun: 45, agency: 46, quoteMark: 47,
} as const;

export type Tag = (typeof TAG)[keyof typeof TAG];

export const TAG_COUNT = 48;
