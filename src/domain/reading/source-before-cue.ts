import type { WordClass } from '../lexicon/word-classes.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { isFiller, isFunctionWord, isNamingWord } from './function-words.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Tokens between two commas. */
const LONGEST_ASIDE = 30;

/**
 * The words left of a cue that name who speaks, not before `floor`: "the Secretary General, recognizing this fact, | assured".
 * An aside between two commas is passed over; null when what stands there cannot name anyone.
 */
export function sourceBefore(read: TokenizedText, cueFirst: number, floor: number): TokenSpan | null {
  if (!read.language.hasRules) return null;
  let last = beforeFillers(read, cueFirst, floor);
  if (read.norm(last - 1) === ',') {
    const opening = previousComma(read, last - 2, Math.max(floor, last - LONGEST_ASIDE));
    if (opening < 0) return null;
    last = beforeFillers(read, opening, floor);
  }
  if (last <= floor) return null;
  if (read.is(last - 1, 'pronoun.person')) return { first: last - 1, last };
  let first = last;
  while (first > floor && belongsToSource(read, first - 1, last)) first--;
  while (first < last && startsNoSource(read, first)) first++;
  return first < last ? { first, last } : null;
}

function beforeFillers(read: TokenizedText, from: number, floor: number): number {
  let at = from;
  while (at > floor && !read.isCapital(at - 1) && isFiller(read, at - 1)) at--;
  return at;
}

/** The comma before `from` that opens an aside; -1 when a clause or a quotation ends first. */
function previousComma(read: TokenizedText, from: number, floor: number): number {
  for (let at = from; at >= floor; at--) {
    if (read.norm(at) === ',') return at;
    if (read.isMark(at, '.;:!?"“”«»')) return -1;
  }
  return -1;
}

const NO_PART: readonly WordClass[] = ['pronoun.person', 'pronoun.thing'];

/** Whether a token, going left from the cue, still belongs to the phrase that names the source. */
function belongsToSource(read: TokenizedText, at: number, last: number): boolean {
  const isInside = at + 1 < last;
  if (read.isPunctuation(at)) return isInside && endsAbbreviation(read, at);
  if (!read.isWord(at) || isNamingWord(read, at)) return true;
  if (read.is(at, 'nameLink')) return isInside;
  if (read.isAny(at, NO_PART)) return false;
  return !isFunctionWord(read, at) && !read.is(at, 'adverb') && read.cueAt(at) === null;
}

const endsAbbreviation = (read: TokenizedText, at: number): boolean =>
  read.norm(at) === '.' && read.isWord(at - 1) && read.is(at - 1, 'abbreviation');

/** No source begins with a mark or with "of". */
const startsNoSource = (read: TokenizedText, at: number): boolean => read.isPunctuation(at) || read.is(at, 'nameLink');
