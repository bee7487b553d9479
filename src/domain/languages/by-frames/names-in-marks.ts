import { cueAt } from '../../reading/cue.ts';
import type { Quotation } from '../../reading/quotation.ts';
import { isLineBetween, type TextView, tokenRange } from '../../reading/text-view.ts';

/** A name in quotation marks has at most this many words. */
const LONGEST_NAME = 6;

/**
 * For each quotation, whether it is only a name: of a firm, a paper, a ship. It begins with a capital letter, is short, and
 * stands beside a word without any mark of punctuation between («завод «Луч» сообщил»), but not beside a word of saying.
 */
export function namesInMarks(view: TextView, quotations: readonly Quotation[]): boolean[] {
  return quotations.map((quotation) => isName(view, quotation));
}

function isName(view: TextView, quotation: Quotation): boolean {
  const { tokens } = view;
  if (quotation.segments.length !== 1) return false;
  const { first, last } = tokenRange(view, quotation.outer);
  const inner = tokenRange(view, quotation.segments[0] as { start: number; end: number });
  const head = tokens[inner.first];
  if (head === undefined || (!head.capital && head.kind !== 'number') || inner.last - inner.first > LONGEST_NAME)
    return false;
  for (let at = inner.first; at < inner.last; at++)
    if (tokens[at]?.kind === 'punctuation' && ',.!?;:։'.includes(tokens[at]?.norm ?? '')) return false;
  const before = isLineBetween(view, first - 1, first) ? undefined : tokens[first - 1];
  const after = isLineBetween(view, last - 1, last) ? undefined : tokens[last];
  const wordBefore = before?.kind === 'word' && !endsCue(view, first) && !isThat(view, before.norm);
  const wordAfter =
    after?.kind === 'word' && cueAt(view, last) === null && view.lexicon?.is(after.norm, 'pronoun.person') !== true;
  const endingAfter =
    after?.norm === '-' && after.start === tokens[last - 1]?.end && after.end === tokens[last + 1]?.start;
  // «сообщил «Вестнику», что …»: who was told.
  const beforeThat = after?.norm === ',' && before?.kind === 'word' && isThat(view, tokens[last + 1]?.norm ?? '');
  return wordBefore || wordAfter || endingAfter || beforeThat;
}

const isThat = (view: TextView, word: string): boolean => view.lexicon?.is(word, 'that') ?? false;

function endsCue(view: TextView, at: number): boolean {
  for (let back = 1; back <= 4; back++) if (cueAt(view, at - back)?.last === at) return true;
  return false;
}
