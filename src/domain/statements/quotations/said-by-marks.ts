import { isDash, isTerminator } from '../../text/characters.ts';
import { type QuotationInSentence, quotedWords } from './quotation-in-sentence.ts';

/** Words in marks shorter than this are names, titles or words held at arm's length, unless something says that they were said. */
export const SHORTEST_UNATTRIBUTED = 6;

/** Where no rules can say so, a pause beside the marks makes as few words as these a statement. */
const SHORTEST_BETWEEN_PAUSES = 3;

/**
 * Without rules only marks and their neighbours tell words that were said from names: their number, a colon before them, a
 * comma or a dash after them, a comma before the closing mark, or a sentence that holds one small word beside them, a verb of
 * saying at its end.
 */
export function isSaidByMarks(place: QuotationInSentence): boolean {
  const { read, quotation } = place;
  const words = quotedWords(read, quotation);
  if (words >= SHORTEST_UNATTRIBUTED) return true;
  const { first, last } = read.rangeOf(quotation.outer);
  const before = read.isLineBetween(first - 1, first) ? '' : read.norm(first - 1);
  const after = read.isLineBetween(last - 1, last) ? '' : read.norm(last);
  if (words < SHORTEST_BETWEEN_PAUSES) return false;
  const isPaused = before === ':' || after === ',' || isDash(after) || read.norm(last - 2) === ',';
  return isPaused || isFollowedByOneWord(place);
}

/** `"Köprü mayısta açılacak" dedi.` Many languages end their sentences with the verb; a title has more to do in its own. */
function isFollowedByOneWord({ read, quotation, sentence }: QuotationInSentence): boolean {
  const around = read.sentences[sentence];
  const { first, last } = read.rangeOf(quotation.outer);
  if (around?.first !== first || around.last !== last + 2) return false;
  return read.isWord(last) && !read.isCapital(last) && isTerminator(read.norm(last + 1));
}
