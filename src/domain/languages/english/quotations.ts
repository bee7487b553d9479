import type { UnclosedWords } from '../../reading/quotation.ts';
import { endBeforeReport, hasCueOfSaying } from '../../reading/quotations/own-voice.ts';
import { sentenceStartBefore } from '../../reading/quotations/sentence-bounds.ts';
import type { QuotationRules } from '../../reading/tokenized-text.ts';
import { isSpace } from '../../text/characters.ts';
import type { LanguageText } from '../language.ts';
import { isTitleInMarks } from './title-in-marks.ts';

/** Marks as English sets them: an attribution stands outside of them, and titles stand in them. */
export const englishQuotations: QuotationRules = {
  isName: isTitleInMarks,
  asideIn: () => null,
  attributionAfterUnclosed: () => null,
  unclosedEnd,
  isHearer: (read, at) => read.isCapital(at) || read.is(at, 'addressee'),
};

/**
 * Announced words ("She said: “…") end where the report speaks again; others go on to the paragraph's end, or to the next opening mark
 * and what leads in to it.
 */
function unclosedEnd(read: LanguageText, { open, paragraph, limit }: UnclosedWords): number {
  if (limit < paragraph.end) return endBeforeLeadIn(read, open.from, limit);
  const isAnnounced = open.segments.length === 0 && isAfterColon(read.text, open.mark.at);
  return isAnnounced ? endBeforeReport(read, open.from, limit) : limit;
}

function isAfterColon(text: string, mark: number): boolean {
  let at = mark - 1;
  while (at >= 0 && isSpace(text[at] as string)) at--;
  return text[at] === ':';
}

/** The words before the next opening mark that lead in to it belong to the report. */
function endBeforeLeadIn(read: LanguageText, from: number, mark: number): number {
  const sentence = sentenceStartBefore(read.text, mark, from);
  return sentence > from && hasCueOfSaying(read, { start: sentence, end: mark }) ? sentence : mark;
}
