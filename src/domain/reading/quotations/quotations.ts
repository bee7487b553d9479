import { hasWord } from '../../text/characters.ts';
import type { Quotation } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { withoutAsides } from './asides.ts';
import { pairSingles } from './mark-nesting.ts';
import { marksIn } from './marks.ts';
import { QuotationScan } from './quotation-scan.ts';
import { splitByTurns } from './transcript-turns.ts';
import { withTurnedAngles } from './turned-angles.ts';

/**
 * All top-level quotations of a text in reading order; nested ones stay inside, marks without a word between them quote nothing.
 * A transcript in marks is cut into its turns, an attribution inside the marks out of the words said. Linear in the text's length.
 */
export function quotationsOf(read: TokenizedText): Quotation[] {
  const found = read.paragraphs.map(({ start, end }) => marksIn(read.text, start, end));
  const marks = withTurnedAngles(read.text, found).map((inParagraph) => pairSingles(read.text, inParagraph));
  return new QuotationScan(read, marks)
    .quotations()
    .filter(({ segments }) => segments.some(({ start, end }) => hasWord(read.text, start, end)))
    .flatMap((quotation) => splitByTurns(read, quotation))
    .map((quotation) => withoutAsides(read, quotation));
}
