import type { TokenSpan } from '../../../text/token-span.ts';
import type { CuedAttribution, FramedText, QuotationEnd } from '../../by-frames/framed-language.ts';
import { attributionStart } from '../../by-frames/quotations/behind-quotation.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { SAY } from '../../by-frames/words/cues.ts';
import { isFiller } from '../../by-frames/words/fillers.ts';
import { beforeAgency } from '../../by-frames/words/outlets.ts';
import type { Frame } from '../../frame.ts';
import { phraseEnd } from './phrase.ts';

/** Between the verb and «слова» an agency or a document stands. */
const FURTHEST_WORDS = 7;

/**
 * Words that an agency passes on: «…», — приводит агентство слова инженера Рогова; «…», — приводятся в сообщении слова мэра.
 * Who speaks stands in the genitive after «слова».
 */
export const passedOnFrame: Frame<QuotationEnd, CuedAttribution> = {
  name: '«CONTENT», an agency passes on the words of SOURCE',
  example: '«Мост почти готов», — приводит агентство слова инженера Тараса Гнатова.',
  read(place) {
    const { read, limit } = place;
    const { at: verb, isParted } = attributionStart(place);
    if (!isParted || !read.is(verb, 'passesOn')) return null;
    const words = spokenWords(read, verb, limit);
    const source = words === null ? null : sourceBehind(read, words + 1, limit);
    if (words === null || source === null) return null;
    const last = words === verb + 1 ? words + 1 : verb + 1;
    return { cue: { first: verb, last, classes: SAY }, source };
  },
};

/** «слова», «высказывание»: what is passed on, before the clause ends. */
function spokenWords(read: FramedText, verb: number, limit: number): number | null {
  for (let at = verb + 1; at < Math.min(limit, verb + FURTHEST_WORDS); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return null;
    if (read.is(at, 'spokenWords')) return at;
  }
  return null;
}

/** «слова Рогова | его пресс-служба»: who passes them on may be called by the one who speaks. */
function beforeOwner(read: FramedText, { first, last }: TokenSpan): TokenSpan {
  for (let at = first + 1; at < last; at++) if (read.is(at, 'pronoun.possessive')) return { first, last: at };
  return { first, last };
}

function sourceBehind(read: FramedText, first: number, limit: number): TokenSpan | null {
  if (first >= limit || !read.isWord(first) || isFiller(read, first) || read.is(first, 'preposition')) return null;
  const source = beforeOwner(read, beforeAgency(read, { first, last: phraseEnd(read, first, limit) }));
  return source.last > first ? source : null;
}
