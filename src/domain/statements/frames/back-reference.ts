import type { Cue } from '../cue.ts';
import type { Sentence } from '../sentences.ts';
import type { TokenSpan } from '../source-phrase.ts';
import { isOutlet } from './credit.ts';
import { cueOf, type FrameView, is, isSoft, isThat, normAt } from './frame-view.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

const FURTHEST_CUE = 30;

/** An attribution that is a sentence of its own: «Об этом на брифинге сообщила представитель штаба», «Այս մասին ասել է …». */
export interface BackReference {
  readonly cue: Cue;
  readonly source: TokenSpan | null;
  readonly last: number;
}

/** The attribution that a sentence makes of the sentence before it; null when it does not begin as one. */
export function backReference(frame: FrameView, sentence: Sentence): BackReference | null {
  let at = sentence.first;
  while (at < sentence.last && (isSoft(frame, at) || is(frame, at, 'conjunction'))) at++;
  const reference = frame.lexicon.backReferences.match(frame.tokens, at);
  if (reference === null) return null;
  const floor = at + reference.length;
  const limit = Math.min(sentence.last, floor + FURTHEST_CUE);
  for (let next = floor; next < limit; next++) {
    if (frame.isQuoted(next) || isThat(frame, next) || '.:;?!։'.includes(normAt(frame, next))) return null;
    const cue = cueOf(frame, next);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const left = (): TokenSpan | null => sourceLeftOf(frame, cue.first, floor);
    const right = (): TokenSpan | null => sourceRightOf(frame, cue.last, sentence.last);
    const source = frame.lexicon.lang === 'hy' ? (left() ?? right()) : (right() ?? left());
    if (source !== null && isOutlet(frame, source.first)) return null;
    return { cue, source, last: Math.max(cue.last, source?.last ?? 0) };
  }
  return null;
}
