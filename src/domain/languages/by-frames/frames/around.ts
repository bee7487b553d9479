import type { TokenSpan } from '../../../text/token-span.ts';
import type { Framed, FramedText } from '../framed-language.ts';
import { isBreak, isPause, isPauseMark } from '../words/breaks.ts';
import { isFirstPerson } from '../words/cues.ts';
import { withoutEndMarks } from '../words/end-marks.ts';
import { isFiller } from '../words/fillers.ts';
import { pastConverb } from '../words/past-converb.ts';
import type { Apart } from './apart.ts';
import { partBehind } from './part-behind.ts';

/** The content of an attribution that stands apart: what stands on both sides of it is one content in two parts. */
export function contentAround(apart: Apart): Framed | null {
  const { read, cue, source } = apart;
  if (isFirstPerson(read, source)) return null;
  const left = partBefore(apart);
  if (apart.isClosing && left !== null && !isContent(left, apart)) return null;
  const right = partBehind(apart);
  if (right === 'no content') return null;
  const reported = { conjunction: null, cue, source };
  if (left === null) return right === null ? null : { reported: { ...reported, content: right }, next: right.last };
  if (right === null) return { reported: { ...reported, content: left }, next: Math.max(apart.last, source.last) };
  return { reported: { ...reported, content: left, goesOn: right }, next: right.last };
}

/** The words before an attribution, without its pause; null where only adverbs and joining words stand. */
function partBefore({ read, floor, ...apart }: Apart): TokenSpan | null {
  let first = pastPartDot(read, floor, apart.first);
  while (first < apart.first && !read.inMarks(first) && read.isPunctuation(first)) first++;
  // «Что касается сроков, то, по словам Рогова, …»: what was spoken of.
  if (read.lexicon.questionLeads.match(read.tokens, first)?.meanings.has('topic') === true) return null;
  let lead = first;
  while (lead < apart.first && !read.inMarks(lead) && isLeading(read, lead)) lead++;
  if (lead >= apart.first) return null;
  if (!isParted(read, apart)) return null;
  const last = withoutEndMarks(read, first, withoutAside(read, first, apart.first));
  return last > first ? { first, last } : null;
}

/** A pause stands before the attribution; before one that points back a dot may. */
const isParted = (read: FramedText, { first, isReferring }: Pick<Apart, 'first' | 'isReferring'>): boolean =>
  isPause(read, first - 1) ||
  isPauseMark(read, first - 1) ||
  (isReferring && read.language.frames.contents.isPartDot(read, first - 1));

/** «Նա գոհ է. | կամուրջը պատրաստ է, ասաց նա»: a part of the sentence that ends before is none of the content. */
function pastPartDot(read: FramedText, floor: number, end: number): number {
  for (let at = end - 2; at > floor; at--) if (read.language.frames.contents.isPartDot(read, at)) return at + 1;
  return floor;
}

const isLeading = (read: FramedText, at: number): boolean =>
  isFiller(read, at) || read.isAny(at, ['conjunction', 'preposition']) || isBreak(read, at);

/** «О важности шага, в частности, говорил …»: adverbs between two pauses before the cue belong to neither side. */
function withoutAside(read: FramedText, first: number, end: number): number {
  let at = end - 1;
  while (at > first && isPause(read, at)) at--;
  let word = at;
  while (word > first && !read.inMarks(word) && (isFiller(read, word) || read.is(word, 'preposition'))) word--;
  return word < at && isPause(read, word) ? word : end;
}

/** Not a quotation alone, not what "as" opens, and not what was asked: «Հարցին՝ երբ կբացվի կամուրջը, | նախարարն ասաց». */
function isContent(left: TokenSpan, apart: Apart): boolean {
  const { read } = apart;
  if (isQuotationAlone(left, apart) || read.is(left.first, 'leadOff')) return false;
  for (let at = left.first; at < left.last; at++)
    if (read.is(at, 'question') && (isPause(read, at + 1) || isPauseMark(read, at + 1))) return false;
  return true;
}

/** A quotation with nothing behind it but what was done while speaking: «…», — отвечая на вопрос депутата, | сказал министр. */
function isQuotationAlone(part: TokenSpan, { read, first, cue }: Apart): boolean {
  let at = part.first;
  while (at < part.last && (read.isQuoted(at) || !read.isWord(at))) at++;
  return at >= part.last || (read.isQuoted(part.first) && pastConverb(read, at, cue.first + 1) === first);
}
