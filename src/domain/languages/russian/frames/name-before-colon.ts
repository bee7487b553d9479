import type { Attributed } from '../../../reading/clause-reader.ts';
import type { Sentence } from '../../../reading/sentences.ts';
import { cueOf, type FrameView, is, isCapital, isWord, normAt } from '../../by-frames/frame-view.ts';
import { sourceLeftOf } from '../../by-frames/source-words.ts';
import { nameEndingAt } from './name.ts';

/** A name with its office has at most this many tokens. */
const LONGEST_LABEL = 14;

/**
 * «Инженер Павел Рогов: «…»»: nothing but who speaks stands before the colon, and nothing after the quotation. `first` and `last`
 * are the quotation's tokens.
 */
export function nameBeforeColon(frame: FrameView, sentence: Sentence, first: number, last: number): Attributed | null {
  const from = sentence.first;
  const colon = first - 1;
  if (frame.lexicon.lang !== 'ru' || normAt(frame, colon) !== ':' || colon - from > LONGEST_LABEL) return null;
  for (let at = last; at < sentence.last; at++) if (isWord(frame, at)) return null;
  for (let at = from; at < colon; at++)
    if (frame.inMarks(at) || cueOf(frame, at) !== null || is(frame, at, 'preposition')) return null;
  const named = nameEndingAt(frame, colon, from);
  const held = is(frame, from, 'role.base') && isCapital(frame, colon - 1);
  if (!held && named !== from) return null;
  const source = sourceLeftOf(frame, colon, from);
  return source?.first === from && source.last === colon ? { cue: { first: colon, last: first }, source } : null;
}
