import type { Sentence } from '../../../reading/sentence.ts';
import { isDash, isInCapitals } from '../../../text/characters.ts';
import { sliceOf } from '../../../text/span.ts';
import type { LanguageText } from '../../language.ts';
import { withoutCredit } from './credit-at-end.ts';

/** A dateline has at most this many tokens: "PORT LORRAIN, Nov 2 (Harbour Wire) –". */
const LONGEST = 16;
const SHORTEST_PLACE = 3;

/** The sentences of a text as they are read: without the dateline at the head of one, and the credit at its end. */
export const sentencesAsRead = (read: LanguageText, sentences: readonly Sentence[]): Sentence[] =>
  sentences.map((sentence) => withoutDateline(read, withoutCredit(read, sentence)));

/** "HOLTEN (North Wire) — | The council …": where a text was written is no part of what it says. */
export function withoutDateline(read: LanguageText, sentence: Sentence): Sentence {
  const end = datelineEnd(read, sentence);
  return end < 0 || end >= sentence.last ? sentence : { ...sentence, first: end };
}

/** The token after the dash that closes a dateline at the head of a sentence; -1 where there is none. */
function datelineEnd(read: LanguageText, { first, last }: Sentence): number {
  const place = read.tokens[first];
  if (place === undefined || place.kind !== 'word' || place.norm.length < SHORTEST_PLACE) return -1;
  if (!isInCapitals(sliceOf(read.text, place))) return -1;
  for (let at = first + 1; at < Math.min(last - 1, first + LONGEST); at++) {
    if (read.inMarks(at)) return -1;
    if (isDash(read.norm(at))) return opensSentence(read, at + 1) ? at + 1 : -1;
    if (read.isWord(at) && !read.isCapital(at)) return -1;
  }
  return -1;
}

/** "NATO – an alliance" is no dateline. */
const opensSentence = (read: LanguageText, at: number): boolean =>
  read.isCapital(at) || read.inMarks(at) || !read.isWord(at);
