import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../reading/source-phrase.ts';
import { type FrameView, is, isBreak, isSoft, isWord } from '../../by-frames/frame-view.ts';
import { phraseEnd } from './phrase.ts';

/** Between the verb and «слова» an agency or a document stands. */
const FURTHEST_WORDS = 7;

/**
 * Words that an agency passes on: «…», — приводит агентство слова инженера Рогова; «…», — приводятся в сообщении слова мэра.
 * Who speaks stands in the genitive after «слова». `from` is the verb's place.
 */
export function passedOn(frame: FrameView, from: number, limit: number): { cue: Cue; source: TokenSpan } | null {
  if (!is(frame, from, 'passesOn')) return null;
  for (let at = from + 1; at < Math.min(limit, from + FURTHEST_WORDS); at++) {
    if (frame.inMarks(at)) continue;
    if (isBreak(frame, at)) return null;
    if (!is(frame, at, 'spokenWords')) continue;
    const first = at + 1;
    if (first >= limit || !isWord(frame, first) || isSoft(frame, first) || is(frame, first, 'preposition')) return null;
    const last = beforeAgency(frame, first, phraseEnd(frame, first, limit));
    if (last <= first) return null;
    const joined = at === from + 1;
    return { cue: { first: from, last: joined ? at + 1 : from + 1, classes: SAY }, source: { first, last } };
  }
  return null;
}

const SAY: Cue['classes'] = new Set(['say']);

/** «слова Рогова | РИА Новости», «слова Рогова | агентство «Вестник»»: the agency stands behind. */
export function beforeAgency(frame: FrameView, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (frame.lexicon.agencies.match(frame.tokens, at) !== null || is(frame, at, 'outlet')) return at;
  return last;
}
