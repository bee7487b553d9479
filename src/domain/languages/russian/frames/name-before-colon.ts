import type { Attributed } from '../../../reading/clause-reader.ts';
import type { Sentence } from '../../../reading/sentence.ts';
import { sourceLeftOf } from '../../by-frames/source-words.ts';
import type { LanguageText } from '../../language.ts';
import { nameEndingAt } from './name.ts';

/** A name with its office has at most this many tokens. */
const LONGEST_LABEL = 14;

/**
 * «Инженер Павел Рогов: «…»»: nothing but who speaks stands before the colon, and nothing after the quotation. `first` and `last`
 * are the quotation's tokens.
 */
export function nameBeforeColon(
  read: LanguageText,
  sentence: Sentence,
  first: number,
  last: number,
): Attributed | null {
  const from = sentence.first;
  const colon = first - 1;
  if (read.lexicon.lang !== 'ru' || read.norm(colon) !== ':' || colon - from > LONGEST_LABEL) return null;
  for (let at = last; at < sentence.last; at++) if (read.isWord(at)) return null;
  for (let at = from; at < colon; at++)
    if (read.inMarks(at) || read.ownCueAt(at) !== null || read.is(at, 'preposition')) return null;
  const named = nameEndingAt(read, colon, from);
  const held = read.is(from, 'role.base') && read.isCapital(colon - 1);
  if (!held && named !== from) return null;
  const source = sourceLeftOf(read, colon, from);
  return source?.first === from && source.last === colon ? { cue: { first: colon, last: first }, source } : null;
}
