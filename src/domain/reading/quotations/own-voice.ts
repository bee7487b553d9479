import type { WordClass } from '../../lexicon/word-classes.ts';
import type { Span } from '../../text/span.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import { sentenceEndAfter } from './sentence-bounds.ts';

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

/**
 * The end of words of the report's own sentence whose closing mark was lost: of the first sentence, and of those after it that are in the
 * speaker's voice or go on from the one before ("It will open in May"), and in which nobody is said to speak. UTF-16, at `limit` the latest.
 */
export function endBeforeReport(read: TokenizedText, from: number, limit: number): number {
  let end = sentenceEndAfter(read, from, limit);
  while (end < limit) {
    const next = { start: end, end: sentenceEndAfter(read, end, limit) };
    if (hasCueOfSaying(read, next) || !(isInOwnVoice(read, next) || goesOn(read, next))) break;
    end = next.end;
  }
  return end;
}

/** A sentence that begins with a word for what was spoken of before. */
const goesOn = (read: TokenizedText, words: Span): boolean => read.isAny(read.rangeOf(words).first, REFERRING);

const REFERRING: readonly WordClass[] = ['pronoun.person', 'pronoun.body', 'pronoun.thing', 'conjunction'];
