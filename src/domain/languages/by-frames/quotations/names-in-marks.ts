import type { Quotation } from '../../../reading/quotation.ts';
import type { TokenizedText } from '../../../reading/tokenized-text.ts';
import { FULL_STOPS } from '../../../text/script-marks.ts';
import type { TokenSpan } from '../../../text/token-span.ts';

/** A name in quotation marks has at most this many words. */
const LONGEST_NAME = 6;
const BREAKS = `,.!?;:${FULL_STOPS}`;

/**
 * Whether a quotation is only a name: of a firm, a paper, a ship. It begins with a capital letter, is short, and
 * stands beside a word without any mark of punctuation between («завод «Луч» сообщил»), but not beside a word of saying.
 */
export function isNameInMarks(read: TokenizedText, quotation: Quotation): boolean {
  const [words, more] = quotation.segments;
  if (words === undefined || more !== undefined || !looksLikeName(read, read.rangeOf(words))) return false;
  const { first, last } = read.rangeOf(quotation.outer);
  const isWordBefore = read.isWord(first - 1) && !read.isLineBetween(first - 1, first);
  if (opensListOfNames(read, last)) return true;
  const isBehindLineEnd = read.isLineBetween(last - 1, last);
  if (isWordBefore && !endsCue(read, first) && !read.is(first - 1, 'that')) return true;
  if (isBehindLineEnd) return false;
  // «Как писала «Вечерняя заря», …»: a paper and no words.
  if (isWordBefore && read.norm(last) === ',' && read.is(first - 2, 'leadOff')) return true;
  if (read.isWord(last) && read.cueAt(last) === null && !read.is(last, 'pronoun.person')) return true;
  // «сообщил «Вестнику», что …»: who was told.
  const isBeforeThat = read.norm(last) === ',' && isWordBefore && read.is(last + 1, 'that');
  return isBeforeThat || hasEndingBehind(read, last);
}

/** Names in one list, each in marks. */
const MOST_IN_LIST = 6;

/** «Մանուկ», «Ողկույզ» և «Կարաս» արհեստանոցները: more names in marks follow, and a word behind the last of them without a pause. */
function opensListOfNames(read: TokenizedText, behind: number): boolean {
  let at = behind;
  let more = 0;
  while (more < MOST_IN_LIST && (read.norm(at) === ',' || read.is(at, 'conjunction')) && opensMarks(read, at + 1)) {
    const next = pastMarks(read, at + 2);
    if (next === null) return false;
    at = next;
    more++;
  }
  return more > 0 && read.isWord(at) && read.cueAt(at) === null && !read.is(at, 'conjunction');
}

const opensMarks = (read: TokenizedText, at: number): boolean => read.isMark(at, '«“„"') && read.isCapital(at + 1);

/** The token behind the marks that close a short name. */
function pastMarks(read: TokenizedText, first: number): number | null {
  for (let at = first; at <= first + LONGEST_NAME; at++) {
    if (read.isMark(at, '»”"')) return at + 1;
    if (read.isPunctuation(at)) return null;
  }
  return null;
}

function looksLikeName(read: TokenizedText, { first, last }: TokenSpan): boolean {
  const head = read.tokens[first];
  if (head === undefined || (!head.capital && head.kind !== 'number') || last - first > LONGEST_NAME) return false;
  for (let at = first; at < last; at++) if (read.isPunctuation(at) && read.isMark(at, BREAKS)) return false;
  return true;
}

/** «Հյուսիս-Ինֆորմ»-ը: an ending of its case behind a hyphen. */
const hasEndingBehind = (read: TokenizedText, last: number): boolean =>
  read.norm(last) === '-' &&
  read.startOf(last) === read.endOf(last - 1) &&
  last + 1 < read.tokens.length &&
  read.endOf(last) === read.startOf(last + 1);

const LONGEST_CUE = 4;

/** «հաղորդում է | «Հյուսիս-Ինֆորմը»»: a verb of passing on stands before a name as well, and tells nothing. */
function endsCue(read: TokenizedText, at: number): boolean {
  for (let back = 1; back <= LONGEST_CUE; back++) {
    const first = at - back;
    if (read.cueAt(first)?.last === at) return read.lexicon.agencyVerbs.match(read.tokens, first) === null;
  }
  return false;
}
