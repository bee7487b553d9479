import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Sentence } from '../../reading/sentence.ts';

/** A cue has at most this many tokens. */
const LONGEST_CUE = 3;

/** Whether a sentence announces the paragraph after it: with a colon, or in Armenian with the middle dot (or a full stop typed for it) right behind its cue. */
export function announces(read: ReadText<Language>, sentence: Sentence): boolean {
  const mark = sentence.last - 1;
  const norm = read.norm(mark);
  if (norm === ':') return true;
  if (read.lexicon.lang !== 'hy' || !'.․'.includes(norm) || norm === '') return false;
  for (let at = mark - 1; at >= mark - LONGEST_CUE; at--) if (read.cueAt(at)?.last === mark) return true;
  return false;
}
