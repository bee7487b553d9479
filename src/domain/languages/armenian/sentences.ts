import type { SentenceRules } from '../../reading/tokenized-text.ts';
import type { LanguageText } from '../language.ts';

/** Ends of Armenian sentences: "։", for which a colon is often typed. */
export const armenianSentences: SentenceRules = { isDotInName: () => false, announcesQuotation, endMarks: ':' };

/** Words of a cue before the mark. */
const LONGEST_CUE = 3;

/** A middle dot (typed as a full stop) or a colon after a cue announces the quotation behind it: «ասել է. «…»». */
function announcesQuotation(read: LanguageText, at: number): boolean {
  if (!read.isMark(at, '.:') || !read.isMark(at + 1, '"“„«‹<')) return false;
  for (let back = 1; back <= LONGEST_CUE; back++) if (read.cueAt(at - back)?.last === at) return true;
  return false;
}
