import type { SentenceRules } from '../../reading/tokenized-text.ts';
import type { LanguageText } from '../language.ts';

/** Ends of Armenian sentences: "։", for which a colon is often typed. */
export const armenianSentences: SentenceRules = { isDotInName: () => false, announcesQuotation, endMarks: ':' };

/** Words of a cue before the mark. */
const LONGEST_CUE = 3;

/**
 * A middle dot (typed as a full stop) announces the quotation behind it, for it ends no sentence: «ասել է. «…»», «դժգոհ է. «…»». A
 * colon does so after a cue.
 */
function announcesQuotation(read: LanguageText, at: number): boolean {
  if (!read.isMark(at, '.:') || !read.isMark(at + 1, '"“„«‹<')) return false;
  if (read.norm(at) === '.' && !read.isLineBetween(at, at + 1)) return true;
  for (let back = 1; back <= LONGEST_CUE; back++) if (read.cueAt(at - back)?.last === at) return true;
  return false;
}
