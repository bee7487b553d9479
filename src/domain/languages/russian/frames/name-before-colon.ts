import type { TokenSpan } from '../../../text/token-span.ts';
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
    const label = { first: sentence.first, last: colon };
    const named = labelName(read, label);
    if (named !== null) return { cue: { first: colon, last: first }, source: named };
    if (!isLabel(read, label)) return null;
    const source = sourceLeftOf(read, colon, sentence.first);
    return source?.first === sentence.first && source.last === colon
      ? { cue: { first: colon, last: first }, source }
      : null;
  },
};

/** «Павел Рогов, капитан «Штурма»»: the name before the comma, when an office follows to the colon. */
function labelName(read: FramedText, { first, last }: TokenSpan): TokenSpan | null {
  let comma = first;
  while (comma < last && read.norm(comma) !== ',') comma++;
  if (comma >= last || !read.is(comma + 1, 'role.base') || holdsCue(read, { first: comma, last })) return null;
  return nameEndingAt(read, comma, first) === first ? { first, last: comma } : null;
}

/** A name alone, or an office with a name behind it, a name in marks between them or none; no cue and no circumstance. */
function isLabel(read: FramedText, label: TokenSpan): boolean {
  const { first, last } = label;
  if (holdsCue(read, label)) return false;
  const isHeld = read.is(first, 'role.base') && read.isCapital(last - 1) && !read.inMarks(last - 1);
  return isHeld || nameEndingAt(read, last, first) === first;
}

function holdsCue(read: FramedText, { first, last }: TokenSpan): boolean {
  for (let at = first; at < last; at++)
    if (read.isQuoted(at) || read.ownCueAt(at) !== null || (!read.inMarks(at) && read.is(at, 'preposition')))
      return true;
  return false;
}
