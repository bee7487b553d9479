import type { Sentence } from '../../../reading/sentence.ts';
import type { LanguageText } from '../../language.ts';

/** The end of a sentence without the marks that close it, as the token after its last word. */
export function beforeClosingMarks(read: LanguageText, sentence: Sentence): number {
  let last = sentence.last;
  while (last > sentence.first + 1 && read.isMark(last - 1, '.!?')) last--;
  return last;
}
