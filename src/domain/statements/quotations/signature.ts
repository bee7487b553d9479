import type { Language } from '../../languages/language.ts';
import { isNameWord } from '../../reading/capital-words.ts';
import type { Attributed } from '../../reading/clause-reader.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash, isTerminator } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { QuotationInSentence } from './quotation-in-sentence.ts';

/** A signature has at most this many tokens. */
const LONGEST = 14;

/**
 * `"…" — Marta Lund, head of the mission`, on the same line or the next: a dash, a name and what it is the name of, to the end of their
 * line. Where nothing but the dash parts a sentence of the report from the quotation, that has a verb of saying or no name at its head.
 */
export function signature({ read, quotation }: QuotationInSentence): Attributed | null {
  let dash = read.rangeOf(quotation.outer).last;
  while (isTerminator(read.norm(dash)) || read.norm(dash) === ',') dash++;
  return signatureAt(read, dash);
}

/** The signature whose dash stands at a token; null where none does. */
export function signatureAt(read: ReadText<Language>, dash: number): Attributed | null {
  const first = dash + 1;
  if (!isDash(read.norm(dash)) || !read.isCapital(first) || read.isLineBetween(dash, first)) return null;
  const line = lineFrom(read, first);
  const name = line === null ? null : nameAtHead(read, line);
  return name === null
    ? null
    : { cue: { first: dash, last: first }, source: name, foundBy: 'signature after the quotation' };
}

/** The rest of a line, its full stop left out; null where it is no signature's. */
function lineFrom(read: ReadText<Language>, first: number): TokenSpan | null {
  let last = first;
  for (; last < read.tokens.length && (last === first || !read.isLineBetween(last - 1, last)); last++) {
    if (last - first > LONGEST || read.inMarks(last) || read.cueAt(last) !== null) return null;
  }
  while (last > first && isTerminator(read.norm(last - 1))) last--;
  return { first, last };
}

/** The words before the first comma: a name, with an office before it or none. Null where others stand among them. */
function nameAtHead(read: ReadText<Language>, { first, last }: TokenSpan): TokenSpan | null {
  let end = first;
  let names = 0;
  for (; end < last && read.norm(end) !== ',' && !isDash(read.norm(end)); end++) {
    if (isNameWord(read, end)) names++;
    else if (read.isWord(end) && !read.is(end, 'role') && !read.is(end, 'title') && !read.is(end, 'nameLink'))
      return null;
    else if (!read.isWord(end) && !read.isMark(end, '.')) return null;
  }
  return names > 0 ? { first, last: end } : null;
}
