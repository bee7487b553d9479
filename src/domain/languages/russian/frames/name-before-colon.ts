import type { Attribution, FramedText, QuotationPlace } from '../../by-frames/framed-language.ts';
import { sourceLeftOf } from '../../by-frames/words/source-words.ts';
import type { Frame } from '../../frame.ts';
import { nameEndingAt } from './name.ts';

/** A name with its office has at most this many tokens. */
const LONGEST_LABEL = 14;

/** «Инженер Павел Рогов: «…»»: nothing but who speaks stands before the colon, and nothing after the quotation. */
export const nameBeforeColonFrame: Frame<QuotationPlace, Attribution> = {
  name: 'SOURCE: «CONTENT»',
  example: 'Инженер Тарас Гнатов: «Мост почти готов».',
  read({ read, sentence, first, from }) {
    const colon = first - 1;
    if (read.norm(colon) !== ':' || colon - sentence.first > LONGEST_LABEL) return null;
    for (let at = from; at < sentence.last; at++) if (read.isWord(at)) return null;
    if (!isLabel(read, sentence.first, colon)) return null;
    const source = sourceLeftOf(read, colon, sentence.first);
    return source?.first === sentence.first && source.last === colon
      ? { cue: { first: colon, last: first }, source }
      : null;
  },
};

/** A name alone, or an office with a name behind it; no cue and no circumstance among them. */
function isLabel(read: FramedText, first: number, colon: number): boolean {
  for (let at = first; at < colon; at++)
    if (read.inMarks(at) || read.ownCueAt(at) !== null || read.is(at, 'preposition')) return false;
  const isHeld = read.is(first, 'role.base') && read.isCapital(colon - 1);
  return isHeld || nameEndingAt(read, colon, first) === first;
}
