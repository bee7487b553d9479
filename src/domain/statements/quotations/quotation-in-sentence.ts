import type { Language } from '../../languages/language.ts';
import type { ClauseReader } from '../../reading/clause-reader.ts';
import type { Quotation } from '../../reading/quotation.ts';
import type { ReadText } from '../../reading/read-text.ts';
import type { Reported } from '../../reading/reported-clause.ts';

/** A quotation where it stands: everything that who said it is read from. */
export interface QuotationInSentence {
  readonly read: ReadText<Language>;
  readonly reader: ClauseReader;
  readonly quotation: Quotation;
  /** Index of the sentence that it begins in. */
  readonly sentence: number;
  /** The clause that reports nothing but this quotation, where the sentence holds one. */
  readonly clause: Reported | null;
}

/** How many words stand between a quotation's marks. */
export function quotedWords(read: ReadText<Language>, quotation: Quotation): number {
  const { first, last } = read.rangeOf(quotation.outer);
  let words = 0;
  for (let at = first; at < last; at++) if (read.isWord(at)) words++;
  return words;
}
