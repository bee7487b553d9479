import { isTerminator } from '../../text/characters.ts';
import type { UnresolvedStatement } from '../unresolved-statement.ts';
import type { QuotationInSentence } from './quotation-in-sentence.ts';

/** A quotation that is the whole sentence: nobody's name stands beside it, but it is no title inside a sentence either. */
export function standsAlone({ read, quotation, sentence }: QuotationInSentence): boolean {
  const around = read.sentences[sentence];
  if (around === undefined) return false;
  const { first, last } = read.rangeOf(quotation.outer);
  for (let at = around.first; at < Math.min(first, around.last); at++) if (!read.isPunctuation(at)) return false;
  for (let at = last; at < around.last; at++) if (!read.isPunctuation(at)) return false;
  return true;
}

/** A short quotation that is a paragraph of its own, a sentence, and comes right after quoted words: the speaker goes on. */
export function isNextParagraph(place: QuotationInSentence, previous: UnresolvedStatement | null): boolean {
  const { read, sentence } = place;
  const paragraphOf = (number: number): number | undefined => read.sentences[number]?.paragraph;
  const paragraph = paragraphOf(sentence);
  if (paragraph === undefined || previous?.kind !== 'direct' || paragraphOf(previous.sentence) !== paragraph - 1)
    return false;
  const isWholeParagraph = paragraphOf(sentence - 1) !== paragraph && paragraphOf(sentence + 1) !== paragraph;
  return isWholeParagraph && isWholeSentence(place);
}

/** It begins with a capital and ends with a full stop inside or right behind its marks. */
function isWholeSentence({ read, quotation }: QuotationInSentence): boolean {
  const { first } = read.rangeOf(quotation.segments[0] ?? quotation.outer);
  const end = quotation.segments.at(-1)?.end ?? quotation.outer.end;
  const closing = read.text[end - 1] ?? '';
  return read.isCapital(first) && (isTerminator(closing) || isTerminator(read.text[quotation.outer.end] ?? ''));
}
