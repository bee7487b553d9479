import type { Cue } from '../../../reading/cue.ts';
import type { TokenSpan } from '../../../text/token-span.ts';
import { isBreak, isSoft } from '../../by-frames/frame-view.ts';
import type { LanguageText } from '../../language.ts';
import { phraseEnd } from './phrase.ts';

/** Between the verb and «слова» an agency or a document stands. */
const FURTHEST_WORDS = 7;

/**
 * Words that an agency passes on: «…», — приводит агентство слова инженера Рогова; «…», — приводятся в сообщении слова мэра.
 * Who speaks stands in the genitive after «слова». `from` is the verb's place.
 */
export function passedOn(read: LanguageText, from: number, limit: number): { cue: Cue; source: TokenSpan } | null {
  if (!read.is(from, 'passesOn')) return null;
  for (let at = from + 1; at < Math.min(limit, from + FURTHEST_WORDS); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return null;
    if (!read.is(at, 'spokenWords')) continue;
    const first = at + 1;
    if (first >= limit || !read.isWord(first) || isSoft(read, first) || read.is(first, 'preposition')) return null;
    const last = beforeAgency(read, first, phraseEnd(read, first, limit));
    if (last <= first) return null;
    const joined = at === from + 1;
    return { cue: { first: from, last: joined ? at + 1 : from + 1, classes: SAY }, source: { first, last } };
  }
  return null;
}

const SAY: Cue['classes'] = new Set(['say']);

/** «слова Рогова | РИА Новости», «слова Рогова | агентство «Вестник»»: the agency stands behind. */
export function beforeAgency(read: LanguageText, first: number, last: number): number {
  for (let at = first + 1; at < last; at++)
    if (read.lexicon.agencies.match(read.tokens, at) !== null || read.is(at, 'outlet')) return at;
  return last;
}
