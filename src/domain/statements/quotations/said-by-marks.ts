import { isDash } from '../../text/characters.ts';
import { type QuotationInSentence, quotedWords } from './quotation-in-sentence.ts';

/** Words in marks shorter than this are names, titles or words held at arm's length, unless something says that they were said. */
export const SHORTEST_UNATTRIBUTED = 6;

/** Where no rules can say so, a pause beside the marks makes as few words as these a statement. */
const SHORTEST_BETWEEN_PAUSES = 3;

/**
 * Without rules only marks and their neighbours tell words that were said from names: their number, a colon before them, a
 * comma or a dash after them.
 */
export function isSaidByMarks({ read, quotation }: QuotationInSentence): boolean {
  const words = quotedWords(read, quotation);
  if (words >= SHORTEST_UNATTRIBUTED) return true;
  const { first, last } = read.rangeOf(quotation.outer);
  const before = read.isLineBetween(first - 1, first) ? '' : read.norm(first - 1);
  const after = read.isLineBetween(last - 1, last) ? '' : read.norm(last);
  return words >= SHORTEST_BETWEEN_PAUSES && (before === ':' || after === ',' || isDash(after));
}
