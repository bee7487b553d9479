import { isDash } from '../text/characters.ts';
import type { Token } from '../text/tokens.ts';
import { type Cue, cueAt, introducesSpeech } from './cue.ts';
import type { TextView } from './text-view.ts';

/** Who said it and the words that say so, as token indices; `source` is null where only the cue stands. */
export interface Attribution {
  readonly cue: Cue;
  readonly source: { readonly first: number; readonly last: number } | null;
  /** First token after the whole attribution. */
  readonly last: number;
}

/** A source has at most this many tokens: a long title with a name and an office. */
const LONGEST_SOURCE = 18;

/**
 * An attribution that begins at a token, up to `limit`: "he said", "said the minister", "Name, head of the office, added".
 *
 *     , | - | –     SOURCE  (adverb | auxiliary)*  CUE
 *     , | - | –     CUE  SOURCE
 */
export function attributionAt(
  view: TextView,
  from: number,
  limit: number,
  fits: (cue: Cue) => boolean = introducesSpeech,
): Attribution | null {
  let at = from;
  while (at < limit && isLeadingPunctuation(view.tokens[at])) at++;
  if (at >= limit) return null;
  return cueThenSource(view, at, limit, fits) ?? sourceThenCue(view, at, limit, fits);
}

const isLeadingPunctuation = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'punctuation' && (token.norm === ',' || isDash(token.norm));

function cueThenSource(view: TextView, at: number, limit: number, fits: (cue: Cue) => boolean): Attribution | null {
  let start = at;
  while (start < limit && isSoft(view, start)) start++;
  const cue = cueAt(view, start);
  if (cue === null || !fits(cue)) return null;
  if (cue.classes.has('accordingTo')) {
    const source = sourceFrom(view, cue.last, limit);
    return source === null ? null : { cue, source, last: source.last };
  }
  const source = sourceFrom(view, cue.last, limit);
  return { cue, source, last: source?.last ?? cue.last };
}

function sourceThenCue(view: TextView, at: number, limit: number, fits: (cue: Cue) => boolean): Attribution | null {
  const { tokens } = view;
  if (!startsSource(view, at)) return null;
  const furthest = Math.min(limit, at + LONGEST_SOURCE);
  for (let next = at + 1; next < furthest; next++) {
    const token = tokens[next] as Token;
    if (token.kind === 'punctuation' && !',()-–—'.includes(token.norm) && token.norm !== '.') return null;
    if (token.norm === '.' && !isAbbreviationDot(view, next)) return null;
    const cue = cueAt(view, next);
    if (cue === null || !fits(cue) || cue.classes.has('accordingTo')) continue;
    let last = next;
    while (last > at && isSoft(view, last - 1)) last--;
    while (last > at && tokens[last - 1]?.norm === ',') last--;
    if (last === at) continue;
    return { cue, source: { first: at, last }, last: cue.last };
  }
  return null;
}

/** Words that may stand between a source and its cue: adverbs, auxiliaries, modals. */
function isSoft(view: TextView, at: number): boolean {
  const word = view.tokens[at];
  const lexicon = view.lexicon;
  if (word === undefined || word.kind !== 'word' || lexicon === null) return false;
  return (
    lexicon.is(word.norm, 'adverb') ||
    lexicon.is(word.norm, 'auxiliary') ||
    lexicon.is(word.norm, 'modal') ||
    (lexicon.lang === 'en' && word.norm.endsWith('ly') && !word.capital)
  );
}

function startsSource(view: TextView, at: number): boolean {
  const { tokens, lexicon } = view;
  const token = tokens[at];
  if (token === undefined || lexicon === null || token.kind === 'punctuation') return false;
  if (token.kind === 'number') return true;
  if (
    token.capital ||
    lexicon.is(token.norm, 'pronoun.person') ||
    lexicon.is(token.norm, 'role') ||
    lexicon.is(token.norm, 'determiner')
  )
    return true;
  return !isFunctionWord(view, at) && !cueAt(view, at);
}

export function isFunctionWord(view: TextView, at: number): boolean {
  const { tokens, lexicon } = view;
  const word = tokens[at]?.norm ?? '';
  if (lexicon === null) return false;
  return ['preposition', 'conjunction', 'subordinator', 'auxiliary', 'modal', 'complementizer'].some((wordClass) =>
    lexicon.is(word, wordClass),
  );
}

/**
 * The source that follows an inverted cue: up to the sentence's end, a comma that opens no apposition, or a word that
 * cannot be part of a name or an office.
 */
export function sourceFrom(view: TextView, from: number, limit: number): { first: number; last: number } | null {
  const { tokens, lexicon } = view;
  if (lexicon === null || !startsSource(view, from)) return null;
  const first = from;
  if (lexicon.is(tokens[first]?.norm ?? '', 'pronoun.person')) return { first, last: first + 1 };
  let last = first;
  while (last < limit && last < first + LONGEST_SOURCE) {
    const token = tokens[last] as Token;
    if (token.kind === 'punctuation') {
      if (token.norm === '.' && isAbbreviationDot(view, last)) last++;
      else break;
    } else if (token.kind === 'word' && isSourceWord(view, last, first)) last++;
    else break;
  }
  while (last > first && isFunctionWord(view, last - 1)) last--;
  return last > first ? { first, last } : null;
}

function isSourceWord(view: TextView, at: number, first: number): boolean {
  const { tokens, lexicon } = view;
  const token = tokens[at] as Token;
  if (lexicon === null) return false;
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
          (after.capital || !isFunctionWord(view, at + 2))))
    );
  }
  return (
    !isFunctionWord(view, at) &&
    !lexicon.is(token.norm, 'adverb') &&
    !lexicon.is(token.norm, 'weekday') &&
    cueAt(view, at) === null &&
    !lexicon.is(token.norm, 'pronoun.thing')
  );
}

export function isAbbreviationDot(view: TextView, at: number): boolean {
  const { tokens, lexicon } = view;
  const dot = tokens[at];
  const word = tokens[at - 1];
  if (dot === undefined || dot.norm !== '.' || word === undefined || word.end !== dot.start || word.kind !== 'word')
    return false;
  return (
    lexicon?.is(word.norm, 'abbreviation') === true ||
    (word.end - word.start === 1 && word.capital) ||
    word.norm.includes('.')
  );
}
