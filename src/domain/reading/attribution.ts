import { isDash } from '../text/characters.ts';
import { isAbbreviationDot } from './abbreviation-dot.ts';
import type { Attribution } from './attribution-words.ts';
import { type Cue, introducesSpeech } from './cue.ts';
import { isFiller } from './function-words.ts';
import { LONGEST_SOURCE, sourceAfter, startsSource } from './source-after-cue.ts';
import type { TokenizedText } from './tokenized-text.ts';

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
  while (at < limit && isCommaOrDash(read, at)) at++;
  if (at >= limit) return null;
  return cueThenSource(read, at, limit, fits) ?? sourceThenCue(read, at, limit, fits);
}

const isCommaOrDash = (read: TokenizedText, at: number): boolean =>
  read.isPunctuation(at) && (read.norm(at) === ',' || isDash(read.norm(at)));

/** "also said the minister"; "according to" needs its source. */
function cueThenSource(
  read: TokenizedText,
  from: number,
  limit: number,
  fits: (cue: Cue) => boolean,
): Attribution | null {
  let at = from;
  while (at < limit && isFiller(read, at)) at++;
  const cue = read.cueAt(at);
  if (cue === null || !fits(cue)) return null;
  const source = sourceAfter(read, cue.last, limit);
  if (source === null && cue.classes.has('accordingTo')) return null;
  return { cue, source, last: source?.last ?? cue.last };
}

/** "the minister, who leads the talks, has also said". */
function sourceThenCue(
  read: TokenizedText,
  first: number,
  limit: number,
  fits: (cue: Cue) => boolean,
): Attribution | null {
  if (!startsSource(read, first)) return null;
  const furthest = Math.min(limit, first + LONGEST_SOURCE);
  for (let at = first + 1; at < furthest; at++) {
    if (read.isPunctuation(at) && !read.isMark(at, ',()-–—') && !isAbbreviationDot(read, at)) return null;
    const cue = read.cueAt(at);
    if (cue === null || !fits(cue) || cue.classes.has('accordingTo')) continue;
    const last = endOfSource(read, first, at);
    if (last > first) return { cue, source: { first, last }, last: cue.last };
  }
  return null;
}

/** Without the fillers before the cue and the comma that ends an apposition. */
function endOfSource(read: TokenizedText, first: number, cue: number): number {
  let last = cue;
  while (last > first && isFiller(read, last - 1)) last--;
  while (last > first && read.norm(last - 1) === ',') last--;
  return last;
}
