import { cueAt } from '../../reading/cue.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TextView } from '../../reading/text-view.ts';

/** A cue has at most this many tokens. */
const LONGEST_CUE = 3;

/** Whether a sentence announces the paragraph after it: with a colon, or in Armenian with the middle dot (or a full stop typed for it) right behind its cue. */
export function announces(view: TextView, sentence: Sentence): boolean {
  const mark = sentence.last - 1;
  const norm = view.tokens[mark]?.norm ?? '';
  if (norm === ':') return true;
  if (view.lexicon?.lang !== 'hy' || !'.․'.includes(norm) || norm === '') return false;
  for (let at = mark - 1; at >= mark - LONGEST_CUE; at--) if (cueAt(view, at)?.last === mark) return true;
  return false;
}
