import type { Quotation } from '../../reading/quotation.ts';
import type { TokenizedText } from '../../reading/tokenized-text.ts';
import { quotationsByFrames } from '../by-frames/quotations.ts';
import type { Language } from '../language.ts';

/** A paper in marks has at most this many words. */
const LONGEST_NAME = 3;

/** In Armenian the ending of whom something was said to may stand inside the marks: «Լրահոսին» պատմեց. */
export const armenianQuotations: Language['quotations'] = {
  ...quotationsByFrames,
  isName: (read, quotation) => quotationsByFrames.isName(read, quotation) || isHearerInMarks(read, quotation),
};

function isHearerInMarks(read: TokenizedText, quotation: Quotation): boolean {
  const [words, more] = quotation.segments;
  if (words === undefined || more !== undefined) return false;
  const { first, last } = read.rangeOf(words);
  if (last - first > LONGEST_NAME || !read.isCapital(first) || !/.{3}ին$/.test(read.norm(last - 1))) return false;
  for (let at = first; at < last; at++) if (!read.isWord(at)) return false;
  return read.isWord(read.rangeOf(quotation.outer).last);
}
