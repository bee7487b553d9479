import type { Cue } from '../../reading/cue.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { TokenSpan } from '../../reading/source-phrase.ts';
import { isOutlet } from './credit.ts';
import { cueEndingAt, cueOf, type FrameView, is, isSoft, isThat, normAt } from './frame-view.ts';
import { sourceLeftOf, sourceRightOf } from './source-words.ts';

const FURTHEST_CUE = 30;

/** An attribution that is a sentence of its own: «Об этом на брифинге сообщила представитель штаба», «Այս մասին ասել է …». */
export interface BackReference {
  readonly cue: Cue;
  readonly source: TokenSpan | null;
  readonly last: number;
}

/** A sentence that says no more than who said it, to whom and where, has at most this many tokens. */
const LONGEST_ATTRIBUTION = 26;
const FURTHEST_REFERENCE = 14;

/** «Министр заявил об этом на брифинге», «Նախարարն այս մասին ասաց ճեպազրույցում»: who speaks stands first. */
function innerReference(frame: FrameView, sentence: Sentence): BackReference | null {
  const { first, last } = sentence;
  if (last - first > LONGEST_ATTRIBUTION) return null;
  let found: number | null = null;
  for (let at = first; at < last; at++) {
    if (frame.isQuoted(at) || isThat(frame, at) || ':;?'.includes(normAt(frame, at))) return null;
    const isReference = at > first && at < first + FURTHEST_REFERENCE;
    if (found === null && isReference && frame.lexicon.backReferences.match(frame.tokens, at) !== null) found = at;
  }
  if (found === null) return null;
  const length = frame.lexicon.backReferences.match(frame.tokens, found)?.length ?? 1;
  const cue = cueEndingAt(frame, found) ?? cueOf(frame, found + length);
  if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || is(frame, cue.first - 1, 'particle'))
    return null;
  const source = sourceLeftOf(frame, Math.min(cue.first, found), first);
  if (source === null || isOutlet(frame, source.first) || is(frame, source.first, 'pronoun.first')) return null;
  return { cue, source, last };
}

/** «С таким заявлением | выступил | посол»: verbs that say only so that something was said. */
export function voicing(frame: FrameView, at: number): Cue | null {
  if (!is(frame, at, 'voices') || frame.inMarks(at)) return null;
  const last = verbEnd(frame, at + 1);
  // «եկավ» alone is no verb of saying, «հանդես եկավ» is.
  return frame.lexicon.lang === 'hy' && last === at + 1 ? null : { first: at, last, classes: SAY };
}

/** «հանդես է եկել»: a verb of several words. */
function verbEnd(frame: FrameView, from: number): number {
  let at = from;
  while (is(frame, at, 'voices') || (is(frame, at, 'auxiliary') && is(frame, at + 1, 'voices'))) at++;
  return at;
}

const SAY: Cue['classes'] = new Set(['say']);

/** The attribution that a sentence makes of the sentence before it; null when it does not begin as one. */
export function backReference(frame: FrameView, sentence: Sentence): BackReference | null {
  let at = sentence.first;
  while (at < sentence.last && (isSoft(frame, at) || is(frame, at, 'conjunction'))) at++;
  const reference = frame.lexicon.backReferences.match(frame.tokens, at);
  if (reference === null) return innerReference(frame, sentence);
  const floor = at + reference.length;
  const limit = Math.min(sentence.last, floor + FURTHEST_CUE);
  for (let next = floor; next < limit; next++) {
    if (frame.isQuoted(next) || isThat(frame, next) || '.:;?!։'.includes(normAt(frame, next))) return null;
    const cue = cueOf(frame, next) ?? voicing(frame, next);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const left = (): TokenSpan | null => sourceLeftOf(frame, cue.first, floor);
    const right = (): TokenSpan | null => sourceRightOf(frame, cue.last, sentence.last);
    const source = frame.lexicon.lang === 'hy' ? (left() ?? right()) : (right() ?? left());
    if (source !== null && isOutlet(frame, source.first)) return null;
    return { cue, source, last: Math.max(cue.last, source?.last ?? 0) };
  }
  return null;
}
