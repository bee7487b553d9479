import type { InterviewRules, LanguageText } from '../language.ts';

/** An office stands at most this many tokens before its holder's name. */
const FURTHEST_OFFICE = 14;

/** In English a colon alone ends the name before a turn, and a question ends with its mark. */
export const englishInterviews: InterviewRules = {
  asksInside: () => false,
  endsLabel: () => false,
  introductionOf,
};

/** "our guest is | Minister of Transport Anna Petrosyan": the first word that names an office, in the same stretch of words. */
function introductionOf(read: LanguageText, name: number): number {
  let first = name;
  for (let at = name - 1; at >= Math.max(0, name - FURTHEST_OFFICE) && !read.isPunctuation(at); at--)
    if (read.is(at, 'role')) first = at;
  return first;
}
