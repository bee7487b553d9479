import type { UnclosedWords } from '../../reading/quotation.ts';
import { endBeforeReport } from '../../reading/quotations/own-voice.ts';
import type { QuotationRules } from '../../reading/tokenized-text.ts';
import type { LanguageText } from '../language.ts';
import { attributionAfterDash } from './quotations/after-dash.ts';
import { asideIn } from './quotations/aside.ts';
import { isNameInMarks } from './quotations/names-in-marks.ts';

/** Marks as languages set them that write an attribution inside one pair of marks, between dashes, and names of firms in marks. */
export const quotationsByFrames: QuotationRules = {
  isName: isNameInMarks,
  asideIn,
  attributionAfterUnclosed: attributionAfterDash,
  unclosedEnd,
  isHearer: () => false,
};

/** Words behind others of their paragraph are a quotation of the report, and end where it speaks again; a whole paragraph is all said. */
function unclosedEnd(read: LanguageText, { open, paragraph, limit }: UnclosedWords): number {
  const isWholeParagraph = open.mark.at <= paragraph.start || open.segments.length > 0;
  return isWholeParagraph ? limit : endBeforeReport(read, open.from, limit);
}
