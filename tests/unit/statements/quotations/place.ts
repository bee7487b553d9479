import { languageFor } from '../../../../src/domain/languages/registry.ts';
import { readText } from '../../../../src/domain/reading/read.ts';
import type { QuotationInSentence } from '../../../../src/domain/statements/quotations/quotation-in-sentence.ts';

/** Quotation `index` of a text where it stands, with no clause around it. */
export function place(text: string, lang = 'en', index = 0): QuotationInSentence {
  const read = readText(text, languageFor(lang));
  const quotation = read.quotations[index];
  if (quotation === undefined) throw new Error(`no quotation ${index} in "${text}"`);
  const { first } = read.rangeOf(quotation.outer);
  const sentence = read.sentences.findIndex((one) => one.first <= first && first < one.last);
  return { read, reader: read.language.clauses(read), quotation, sentence, clause: null };
}
