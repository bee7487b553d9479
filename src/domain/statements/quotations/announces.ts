import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';

/** Whether a sentence announces the words after it: with a colon, or with the mark that its language sets right behind a cue. */
export function announces(read: ReadText<Language>, sentence: Sentence): boolean {
  const mark = sentence.last - 1;
  return read.norm(mark) === ':' || read.language.claims.announces(read, mark);
}
