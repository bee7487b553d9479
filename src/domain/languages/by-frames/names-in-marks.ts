import type { Quotation } from '../../reading/quotation.ts';
import type { LanguageText } from '../language.ts';

/** A name in quotation marks has at most this many words. */
const LONGEST_NAME = 6;

/**
 * Whether a quotation is only a name: of a firm, a paper, a ship. It begins with a capital letter, is short, and
 * stands beside a word without any mark of punctuation between («завод «Луч» сообщил»), but not beside a word of saying.
 */
export function isNameInMarks(read: LanguageText, quotation: Quotation): boolean {
  const { tokens } = read;
  if (quotation.segments.length !== 1) return false;
  const { first, last } = read.rangeOf(quotation.outer);
  const inner = read.rangeOf(quotation.segments[0] as { start: number; end: number });
  const head = tokens[inner.first];
  if (head === undefined || (!head.capital && head.kind !== 'number') || inner.last - inner.first > LONGEST_NAME)
    return false;
  for (let at = inner.first; at < inner.last; at++)
    if (read.isPunctuation(at) && ',.!?;:։'.includes(read.norm(at))) return false;
  const before = read.isLineBetween(first - 1, first) ? undefined : tokens[first - 1];
  const after = read.isLineBetween(last - 1, last) ? undefined : tokens[last];
  const wordBefore = before?.kind === 'word' && !endsCue(read, first) && !isThat(read, before.norm);
  const wordAfter =
    after?.kind === 'word' && read.cueAt(last) === null && read.lexicon.is(after.norm, 'pronoun.person') !== true;
  const endingAfter =
    after?.norm === '-' && after.start === tokens[last - 1]?.end && after.end === tokens[last + 1]?.start;
  // «сообщил «Вестнику», что …»: who was told.
  const beforeThat = after?.norm === ',' && before?.kind === 'word' && isThat(read, read.norm(last + 1));
  return wordBefore || wordAfter || endingAfter || beforeThat;
}

const isThat = (read: LanguageText, word: string): boolean => read.lexicon.is(word, 'that') ?? false;

function endsCue(read: LanguageText, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (read.cueAt(at - back)?.last === at) return true;
  return false;
}
