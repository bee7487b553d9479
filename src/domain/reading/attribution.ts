import type { WordClass } from '../lexicon/word-classes.ts';
import { isDash } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribution-words.ts';
import { type Cue, introducesSpeech } from './cue.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** A source has at most this many tokens: a long title with a name and an office. */
const LONGEST_SOURCE = 18;

/**
 * An attribution that begins at a token, up to `limit`: "he said", "said the minister", "Name, head of the office, added".
 *
 *     , | - | –     SOURCE  (adverb | auxiliary)*  CUE
 *     , | - | –     CUE  SOURCE
 */
export function attributionAt(
  read: TokenizedText,
  from: number,
  limit: number,
  fits: (cue: Cue) => boolean = introducesSpeech,
): Attribution | null {
  let at = from;
  while (at < limit && isLeadingPunctuation(read.tokens[at])) at++;
  if (at >= limit) return null;
  return cueThenSource(read, at, limit, fits) ?? sourceThenCue(read, at, limit, fits);
}

const isLeadingPunctuation = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'punctuation' && (token.norm === ',' || isDash(token.norm));

function cueThenSource(
  read: TokenizedText,
  at: number,
  limit: number,
  fits: (cue: Cue) => boolean,
): Attribution | null {
  let start = at;
  while (start < limit && isSoft(read, start)) start++;
  const cue = read.cueAt(start);
  if (cue === null || !fits(cue)) return null;
  if (cue.classes.has('accordingTo')) {
    const source = sourceFrom(read, cue.last, limit);
    return source === null ? null : { cue, source, last: source.last };
  }
  const source = sourceFrom(read, cue.last, limit);
  return { cue, source, last: source?.last ?? cue.last };
}

function sourceThenCue(
  read: TokenizedText,
  at: number,
  limit: number,
  fits: (cue: Cue) => boolean,
): Attribution | null {
  const { tokens } = read;
  if (!startsSource(read, at)) return null;
  const furthest = Math.min(limit, at + LONGEST_SOURCE);
  for (let next = at + 1; next < furthest; next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'punctuation' && !',()-–—'.includes(token.norm) && token.norm !== '.') return null;
    if (token.norm === '.' && !isAbbreviationDot(read, next)) return null;
    const cue = read.cueAt(next);
    if (cue === null || !fits(cue) || cue.classes.has('accordingTo')) continue;
    let last = next;
    while (last > at && isSoft(read, last - 1)) last--;
    while (last > at && read.norm(last - 1) === ',') last--;
    if (last === at) continue;
    return { cue, source: { first: at, last }, last: cue.last };
  }
  return null;
}

/** Words that may stand between a source and its cue: adverbs, auxiliaries, modals. */
function isSoft(read: TokenizedText, at: number): boolean {
  const word = read.tokens[at];
  const lexicon = read.lexicon;
  if (word === undefined || word.kind !== 'word' || !read.language.hasRules) return false;
  return (
    lexicon.is(word.norm, 'adverb') ||
    lexicon.is(word.norm, 'auxiliary') ||
    lexicon.is(word.norm, 'modal') ||
    (lexicon.lang === 'en' && word.norm.endsWith('ly') && !word.capital)
  );
}

function startsSource(read: TokenizedText, at: number): boolean {
  const { tokens, lexicon } = read;
  const token = tokens[at];
  if (token === undefined || !read.language.hasRules || token.kind === 'punctuation') return false;
  if (token.kind === 'number') return true;
  if (
    token.capital ||
    lexicon.is(token.norm, 'pronoun.person') ||
    lexicon.is(token.norm, 'role') ||
    lexicon.is(token.norm, 'determiner')
  )
    return true;
  return !isFunctionWord(read, at) && !read.cueAt(at);
}

export function isFunctionWord(read: TokenizedText, at: number): boolean {
  return read.isAny(at, FUNCTION_WORDS);
}

const FUNCTION_WORDS: readonly WordClass[] = [
  'preposition',
  'conjunction',
  'subordinator',
  'auxiliary',
  'modal',
  'complementizer',
];

/**
 * The source that follows an inverted cue: up to the sentence's end, a comma that opens no apposition, or a word that
 * cannot be part of a name or an office.
 */
export function sourceFrom(read: TokenizedText, from: number, limit: number): { first: number; last: number } | null {
  const { tokens } = read;
  if (!read.language.hasRules || !startsSource(read, from)) return null;
  const first = from;
  if (read.is(first, 'pronoun.person')) return { first, last: first + 1 };
  let last = first;
  while (last < limit && last < first + LONGEST_SOURCE) {
    const token = tokens[last] as Token;
    if (token.kind === 'punctuation') {
      if (token.norm === '.' && isAbbreviationDot(read, last)) last++;
      else break;
    } else if (token.kind === 'word' && isSourceWord(read, last, first)) last++;
    else break;
  }
  while (last > first && isFunctionWord(read, last - 1)) last--;
  return last > first ? { first, last } : null;
}

function isSourceWord(read: TokenizedText, at: number, first: number): boolean {
  const { tokens, lexicon } = read;
  const token = tokens[at] as Token;
  if (!read.language.hasRules) return false;
  if (
    token.capital ||
    lexicon.is(token.norm, 'role') ||
    lexicon.is(token.norm, 'title') ||
    (lexicon.is(token.norm, 'determiner') && !lexicon.is(token.norm, 'pronoun.thing'))
  )
    return true;
  if (lexicon.is(token.norm, 'preposition') || token.norm === 'and') {
    if (at === first) return false;
    const next = tokens[at + 1];
    const after = tokens[at + 2];
    const links = ['of', 'for', 'and', 'de', 'at', 'with', 'from', 'to', 'в', 'по'].includes(token.norm);
    return (
      links &&
      next !== undefined &&
      (next.capital ||
        lexicon.is(next.norm, 'role') ||
        (lexicon.is(next.norm, 'determiner') &&
          after !== undefined &&
          (after.capital || !isFunctionWord(read, at + 2))))
    );
  }
  return (
    !isFunctionWord(read, at) &&
    !lexicon.is(token.norm, 'adverb') &&
    !lexicon.is(token.norm, 'weekday') &&
    read.cueAt(at) === null &&
    !lexicon.is(token.norm, 'pronoun.thing')
  );
}

export function isAbbreviationDot(read: Pick<TokenizedText, 'tokens' | 'lexicon'>, at: number): boolean {
  const { tokens, lexicon } = read;
  const dot = tokens[at];
  const word = tokens[at - 1];
  if (dot === undefined || dot.norm !== '.' || word === undefined || word.end !== dot.start || word.kind !== 'word')
    return false;
  return (
    lexicon.is(word.norm, 'abbreviation') === true ||
    (word.end - word.start === 1 && word.capital) ||
    word.norm.includes('.')
  );
}
