import type { Cue } from '../../reading/cue.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { LanguageText } from '../language.ts';
import { isOutlet } from './credit.ts';
import { cueEndingAt, isSoft, isThat } from './frame-view.ts';
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
function innerReference(read: LanguageText, sentence: Sentence): BackReference | null {
  const { first, last } = sentence;
  if (last - first > LONGEST_ATTRIBUTION) return null;
  let found: number | null = null;
  for (let at = first; at < last; at++) {
    if (read.isQuoted(at) || isThat(read, at) || ':;?'.includes(read.norm(at))) return null;
    const isReference = at > first && at < first + FURTHEST_REFERENCE;
    if (found === null && isReference && read.lexicon.backReferences.match(read.tokens, at) !== null) found = at;
  }
  if (found === null) return null;
  const length = read.lexicon.backReferences.match(read.tokens, found)?.length ?? 1;
  const cue = cueEndingAt(read, found) ?? read.ownCueAt(found + length);
  if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell')) || read.is(cue.first - 1, 'particle'))
    return null;
  const source = sourceLeftOf(read, Math.min(cue.first, found), first);
  if (source === null || isOutlet(read, source.first) || read.is(source.first, 'pronoun.first')) return null;
  return { cue, source, last };
}

/** «С таким заявлением | выступил | посол»: verbs that say only so that something was said. */
export function voicing(read: LanguageText, at: number): Cue | null {
  if (!read.is(at, 'voices') || read.inMarks(at)) return null;
  const last = verbEnd(read, at + 1);
  // «եկավ» alone is no verb of saying, «հանդես եկավ» is.
  return read.lexicon.lang === 'hy' && last === at + 1 ? null : { first: at, last, classes: SAY };
}

/** «հանդես է եկել»: a verb of several words. */
function verbEnd(read: LanguageText, from: number): number {
  let at = from;
  while (read.is(at, 'voices') || (read.is(at, 'auxiliary') && read.is(at + 1, 'voices'))) at++;
  return at;
}

const SAY: Cue['classes'] = new Set(['say']);

/** The attribution that a sentence makes of the sentence before it; null when it does not begin as one. */
export function backReference(read: LanguageText, sentence: Sentence): BackReference | null {
  let at = sentence.first;
  while (at < sentence.last && (isSoft(read, at) || read.is(at, 'conjunction'))) at++;
  const reference = read.lexicon.backReferences.match(read.tokens, at);
  if (reference === null) return innerReference(read, sentence);
  const floor = at + reference.length;
  const limit = Math.min(sentence.last, floor + FURTHEST_CUE);
  for (let next = floor; next < limit; next++) {
    if (read.isQuoted(next) || isThat(read, next) || '.:;?!։'.includes(read.norm(next))) return null;
    const cue = read.ownCueAt(next) ?? voicing(read, next);
    if (cue === null || !(cue.classes.has('say') || cue.classes.has('tell'))) continue;
    const left = (): TokenSpan | null => sourceLeftOf(read, cue.first, floor);
    const right = (): TokenSpan | null => sourceRightOf(read, cue.last, sentence.last);
    const source = read.lexicon.lang === 'hy' ? (left() ?? right()) : (right() ?? left());
    if (source !== null && isOutlet(read, source.first)) return null;
    return { cue, source, last: Math.max(cue.last, source?.last ?? 0) };
  }
  return null;
}
