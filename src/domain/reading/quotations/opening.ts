import type { Span } from '../../text/span.ts';
import { pushTrimmed } from '../../text/trim.ts';
import { attributionAt } from '../attribution.ts';
import type { Quotation } from '../quotation.ts';
import type { TokenizedText } from '../tokenized-text.ts';
import type { Mark } from './marks.ts';
import { hasCueOfSaying, isInOwnVoice } from './own-voice.ts';
import { sentenceStartBefore } from './sentence-bounds.ts';

/**
 * Opens a quotation that has only a closing mark: after a cue that introduces it, else at the start of its sentence, or of an
 * earlier one where the sentences before are in the speaker's voice too. Nothing of the quotation before, which ends at
 * `closed` (UTF-16), belongs to it; null when no words are left.
 */
export function openBefore(read: TokenizedText, paragraph: Span, mark: Mark, closed: number): Quotation | null {
  const floor = Math.max(paragraph.start, closed);
  const sentence = { start: sentenceStartBefore(read.text, mark.at, floor), end: mark.at };
  const start = startAfterCue(read, sentence) ?? startOfOwnVoice(read, sentence, floor);
  const segments: Span[] = [];
  pushTrimmed(read.text, start, mark.at, segments);
  const first = segments[0];
  if (first === undefined) return null;
  return {
    outer: { start: first.start, end: mark.at + mark.length },
    segments,
    family: mark.family,
    repairs: ['missing-opening-mark'],
    aside: null,
  };
}

/** UTF-16. */
const LONGEST_ATTRIBUTION = 160;

/** `"…," Name said".`: after a quotation nothing but its attribution stands before the mark, so there is nothing to close. */
export function isSurplus(read: TokenizedText, paragraph: Span, mark: Mark, closed: number): boolean {
  if (closed <= paragraph.start || mark.at - closed > LONGEST_ATTRIBUTION) return false;
  const { first, last } = read.rangeOf({ start: closed, end: mark.at });
  const attribution = first < last ? attributionAt(read, first, last) : null;
  if (attribution === null) return false;
  for (let at = attribution.last; at < last; at++) if (!read.isPunctuation(at)) return false;
  return true;
}

/** Words of a sentence that are looked through for a cue that introduces the rest. */
const LONGEST_INTRODUCTION = 30;

/** "she said, We are ready": where a cue with a comma or a colon stands before the words, they begin after it. */
function startAfterCue(read: TokenizedText, sentence: Span): number | null {
  const { first, last } = read.rangeOf(sentence);
  for (let at = Math.min(last, first + LONGEST_INTRODUCTION) - 1; at > first; at--) {
    const isIntroduced = read.isMark(at, ',:') && read.cueAt(at - 1)?.classes.has('say') === true;
    if (isIntroduced && at + 1 < last) return read.startOf(at + 1);
  }
  return null;
}

/** Sentences that are looked back over at most. */
const SENTENCES_BACK = 6;

/** Goes back over whole sentences that speak of "I", "we" or "you" or ask, and in which nobody is said to speak. */
function startOfOwnVoice(read: TokenizedText, sentence: Span, floor: number): number {
  let { start } = sentence;
  if (!isInOwnVoice(read, sentence)) return start;
  for (let back = 0; back < SENTENCES_BACK && start > floor; back++) {
    const earlier = { start: sentenceStartBefore(read.text, start, floor), end: start };
    if (earlier.start >= start || hasCueOfSaying(read, earlier)) break;
    const asks = read.text.slice(earlier.start, start).trimEnd().endsWith('?');
    if (!asks && !isInOwnVoice(read, earlier)) break;
    start = earlier.start;
  }
  return start;
}
