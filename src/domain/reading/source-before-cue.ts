import type { Token } from '../text/tokens.ts';
import { isFunctionWord } from './attribution.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Token indices [first, last). */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

const LONGEST_ASIDE = 30;

/**
 * The words left of a cue that name who speaks, not before `floor`: "the Secretary General, recognizing this fact, | assured".
 * An aside between two commas is passed over; null when what stands there cannot name anyone.
 */
export function sourceBefore(read: TokenizedText, cueFirst: number, floor: number): TokenSpan | null {
  const { tokens, lexicon } = read;
  if (!read.language.hasRules) return null;
  let end = cueFirst;
  while (end > floor && isAdverbOrAuxiliary(read, end - 1)) end--;
  if (read.norm(end - 1) === ',') {
    const opening = previousComma(read, end - 2, Math.max(floor, end - LONGEST_ASIDE));
    if (opening < 0) return null;
    end = opening;
    while (end > floor && isAdverbOrAuxiliary(read, end - 1)) end--;
  }
  if (end <= floor) return null;
  const nearest = tokens[end - 1] as Token;
  if (lexicon.is(nearest.norm, 'pronoun.person')) return { first: end - 1, last: end };
  let first = end;
  while (first > floor && belongsToName(read, first - 1, end)) first--;
  while (first < end && startsBadly(read, first)) first++;
  return first < end ? { first, last: end } : null;
}

function isAdverbOrAuxiliary(read: TokenizedText, at: number): boolean {
  const token = read.tokens[at];
  const lexicon = read.lexicon;
  if (token === undefined || !read.language.hasRules || token.kind !== 'word' || token.capital) return false;
  if (lexicon.is(token.norm, 'adverb') || lexicon.is(token.norm, 'auxiliary') || lexicon.is(token.norm, 'modal'))
    return true;
  return lexicon.lang === 'en' && token.norm.endsWith('ly');
}

function previousComma(read: TokenizedText, from: number, floor: number): number {
  for (let at = from; at >= floor; at--) {
    const norm = read.norm(at);
    if (norm === ',') return at;
    if ('.;:!?"“”«»'.includes(norm)) return -1;
  }
  return -1;
}

/** Whether a token, going left from the cue, still belongs to the phrase that names the source. */
function belongsToName(read: TokenizedText, at: number, end: number): boolean {
  const { tokens, lexicon } = read;
  const token = tokens[at] as Token;
  if (!read.language.hasRules) return false;
  if (token.kind === 'number') return true;
  if (token.kind === 'punctuation')
    return token.norm === '.' && at + 1 < end && read.isWord(at - 1) && read.is(at - 1, 'abbreviation');
  if (token.capital || lexicon.is(token.norm, 'role') || lexicon.is(token.norm, 'title')) return true;
  if (lexicon.is(token.norm, 'determiner') && !lexicon.is(token.norm, 'pronoun.thing')) return true;
  if (['of', 'for', 'and', 'at', 'de'].includes(token.norm)) return at + 1 < end;
  if (lexicon.is(token.norm, 'pronoun.person') || lexicon.is(token.norm, 'pronoun.thing')) return false;
  return !isFunctionWord(read, at) && !lexicon.is(token.norm, 'adverb') && read.cueAt(at) === null;
}

const startsBadly = (read: TokenizedText, at: number): boolean => {
  const token = read.tokens[at] as Token;
  return token.kind === 'punctuation' || ['of', 'for', 'and', 'at', 'de'].includes(token.norm);
};
