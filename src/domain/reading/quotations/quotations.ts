import { hasWord } from '../../text/characters.ts';
import { atOnce, type Steps } from '../../text/steps.ts';
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
export const quotationsOf = (read: TokenizedText): Quotation[] => atOnce(quotationsInSteps(read));

/** The same, a step for each mark and each quotation. */
export function* quotationsInSteps(read: TokenizedText): Steps<Quotation[]> {
  const { text } = read;
  const found = read.paragraphs.map(({ start, end }) => marksIn(text, start, end));
  yield;
  const turned = withTurnedAngles(text, found);
  yield;
  const marks = turned.map((inParagraph) => pairSingles(text, inParagraph));
  yield;
  const quotations: Quotation[] = [];
  for (const quotation of yield* new QuotationScan(read, marks).quotations()) {
    yield;
    if (!quotation.segments.some(({ start, end }) => hasWord(text, start, end))) continue;
    for (const turn of splitByTurns(read, quotation)) quotations.push(withoutAsides(read, turn));
  }
  return quotations;
}
