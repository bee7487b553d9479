import type { QuotationInSentence } from './quotation-in-sentence.ts';

/**
 * `… "It enters into force in May." Ann Lee disagreed.`: words that end with a full stop and go on with what the paragraph said
 * are not attributed by a sentence that begins behind them.
 */
export function isBeforeAnothersSentence({ read, quotation, sentence }: QuotationInSentence): boolean {
  const { first, last } = read.rangeOf(quotation.outer);
  const end = quotation.segments.at(-1)?.end ?? 0;
  if (read.text[end - 1] !== '.' || !read.isCapital(last) || read.isLineBetween(last - 1, last)) return false;
  const opens = read.sentences[sentence]?.first === first;
  const isFirst = read.sentences[sentence - 1]?.paragraph !== read.sentences[sentence]?.paragraph;
  return !(opens && isFirst);
}
