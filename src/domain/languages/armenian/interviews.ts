import type { TokenizedText } from '../../reading/tokenized-text.ts';
import type { InterviewRules, LanguageText } from '../language.ts';

/** In Armenian a dot ends the name before a turn as a colon does elsewhere, and the question mark stands inside a word. */
export const armenianInterviews: InterviewRules = {
  asksInside,
  endsLabel,
  introductionOf: (_, name) => name,
};

/** Whether the word at a token holds the mark of a question. */
export function asksInside(read: TokenizedText, at: number): boolean {
  return read.text.slice(read.startOf(at), read.endOf(at)).includes('՞');
}

/** «Ա. Մարջանյան. …»: an initial's dot ends no label, and none stands inside a name ("Panorama.am"). */
function endsLabel(read: LanguageText, at: number): boolean {
  const isInitial = read.isWord(at - 1) && read.endOf(at - 1) - read.startOf(at - 1) === 1;
  return !isInitial && read.tokens[at + 1]?.start !== read.endOf(at);
}
