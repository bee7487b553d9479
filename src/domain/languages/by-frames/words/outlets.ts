import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../framed-language.ts';

/** «агентство Север-Информ», «городской портал»: before the word for a paper at most so many others stand. */
const FURTHEST_KIND = 2;
/** «Գլոբուս» թատրոնի գեղարվեստական ղեկավար տնօրենը: an office behind a name in marks. */
const FURTHEST_OFFICE = 16;

const namesAgency = (read: FramedText, at: number): boolean => read.language.frames.outlets.namesAgency(read, at);

const isForeign = (read: FramedText, word: string): boolean => read.language.frames.outlets.isForeign(word);

/** An agency or a paper by its own name or kind; a name in marks may be any firm's. */
export const isAgency = (read: FramedText, at: number): boolean =>
  namesAgency(read, at) || read.is(at, 'outlet') || (read.isWord(at) && isForeign(read, read.norm(at)));

/** Whether whoever stands behind a verb only passes words on: papers that write themselves do not. */
export const isRelay = (read: FramedText, verb: number, from: number): boolean =>
  isOutlet(read, from) && !read.language.frames.outlets.speaks(read, verb, from);

/** A name in marks, an agency, a paper, or a name in another script; but nobody's office. */
export function isOutlet(read: FramedText, from: number): boolean {
  if (read.is(from, 'outlet') || namesAgency(read, from)) return true;
  if (read.inMarks(from)) return !namesOffice(read, from);
  return isForeign(read, read.norm(from)) || read.is(pastAdjectives(read, from), 'outlet');
}

function pastAdjectives(read: FramedText, from: number): number {
  let at = from;
  while (at < from + FURTHEST_KIND && isPlainWord(read, at) && !read.isAny(at, ['outlet', 'role'])) at++;
  return at;
}

const isPlainWord = (read: FramedText, at: number): boolean =>
  read.isWord(at) && !read.isCapital(at) && !read.inMarks(at);

/** After a name in marks an office may follow («Գլոբուս» թատրոնի տնօրենը): then the name belongs to its holder. */
function namesOffice(read: FramedText, from: number): boolean {
  for (let at = from; at < from + FURTHEST_OFFICE; at++) {
    if (read.inMarks(at)) continue;
    if (!read.isWord(at) && read.norm(at) !== '-') return false;
    if (read.is(at, 'role')) return true;
  }
  return false;
}

/** «слова Рогова | РИА Новости», «слова Рогова | агентство «Вестник»»: a source without the agency behind it. */
export function beforeAgency(read: FramedText, { first, last }: TokenSpan): TokenSpan {
  for (let at = first + 1; at < last; at++)
    if (read.lexicon.agencies.match(read.tokens, at) !== null || read.is(at, 'outlet')) return { first, last: at };
  return { first, last };
}

const AFTER_LATIN = 0x250;
const BEFORE_LATIN = 0x60;

/** Latin letters, for languages that write others; words stand in lower case. */
export function isLatin(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < AFTER_LATIN && code > BEFORE_LATIN;
}
