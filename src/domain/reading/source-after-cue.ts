import type { WordClass } from '../lexicon/word-classes.ts';
import type { TokenSpan } from '../text/token-span.ts';
import { isAbbreviationDot } from './abbreviation-dot.ts';
import { isFunctionWord, isNamingWord } from './function-words.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** A source has at most this many tokens: a long title with a name and an office. */
export const LONGEST_SOURCE = 18;

/**
 * The source that follows an inverted cue, as tokens: "said | the head of the River Board | on Monday". It goes up to the
 * sentence's end, a comma, or a word that cannot be part of a name or an office, and not beyond `limit`.
 */
export function sourceAfter(read: TokenizedText, from: number, limit: number): TokenSpan | null {
  if (!read.language.hasRules || !startsSource(read, from)) return null;
  if (read.is(from, 'pronoun.person')) return { first: from, last: from + 1 };
  const furthest = Math.min(limit, from + LONGEST_SOURCE);
  let last = from;
  while (last < furthest && goesOn(read, last, from)) last++;
  while (last > from && isFunctionWord(read, last - 1)) last--;
  return last > from ? { first: from, last } : null;
}

const FIRST_OF_SOURCE: readonly WordClass[] = ['pronoun.person', 'role', 'determiner'];

/** Whether a source can begin at a token. */
export function startsSource(read: TokenizedText, at: number): boolean {
  if (read.tokens[at] === undefined || read.isPunctuation(at)) return false;
  if (!read.isWord(at) || read.isCapital(at) || read.isAny(at, FIRST_OF_SOURCE)) return true;
  return !isFunctionWord(read, at) && read.cueAt(at) === null;
}

const goesOn = (read: TokenizedText, at: number, first: number): boolean =>
  read.isPunctuation(at) ? isAbbreviationDot(read, at) : read.isWord(at) && isSourceWord(read, at, first);

const OUTSIDE_SOURCES: readonly WordClass[] = ['adverb', 'weekday', 'pronoun.thing'];

function isSourceWord(read: TokenizedText, at: number, first: number): boolean {
  if (isNamingWord(read, at)) return true;
  if (read.is(at, 'preposition') || read.is(at, 'sourceLink')) return at > first && linksToName(read, at);
  return !isFunctionWord(read, at) && !read.isAny(at, OUTSIDE_SOURCES) && read.cueAt(at) === null;
}

/** "the head | of | the board": a name, an office or what an article stands before comes next. */
function linksToName(read: TokenizedText, at: number): boolean {
  if (!read.is(at, 'sourceLink')) return false;
  if (read.isCapital(at + 1) || read.is(at + 1, 'role')) return true;
  const isNoun = at + 2 < read.tokens.length && (read.isCapital(at + 2) || !isFunctionWord(read, at + 2));
  return read.is(at + 1, 'determiner') && isNoun;
}
