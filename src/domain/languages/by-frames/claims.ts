import type { ClaimRules } from '../language.ts';

/** What frames read as reported is a clause, so nothing in it has to show one: «цены растут» are two words. */
export const claimsByFrames: Omit<ClaimRules, 'announces'> = {
  fewestReportedWords: 2,
  showsClause: () => true,
  isSaidWithoutSource: () => true,
  leavesOpen: () => false,
  isExpression: () => false,
  asserts: () => false,
  onlyAsks: () => false,
};
