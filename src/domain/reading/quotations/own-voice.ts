import type { Span } from '../../text/span.ts';
import type { TokenizedText } from '../tokenized-text.ts';

/** Whether somebody speaks of himself or to others there: "I", "we", "you". A relative "who" is nobody's voice. */
export function isInOwnVoice(read: TokenizedText, words: Span): boolean {
  const { first, last } = read.rangeOf(words);
  for (let at = first; at < last; at++)
    if (read.is(at, 'pronoun.first') && !read.is(at, 'relativePronoun')) return true;
  return false;
}

/** Whether a verb or a phrase there says that somebody said something. */
export function hasCueOfSaying(read: TokenizedText, words: Span): boolean {
  const { first, last } = read.rangeOf(words);
  for (let at = first; at < last; at++) {
    const cue = read.cueAt(at);
    if (cue?.classes.has('say') && !cue.classes.has('noun')) return true;
  }
  return false;
}
