import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isFiller, isThat } from '../../by-frames/words/fillers.ts';
import { headAfterCircumstance } from './circumstance.ts';
import { data, endsIn } from './data.ts';
import { hasName, isLetterWithDot, isPreposition } from './name.ts';
import { isInfinitive } from './object/infinitive.ts';
import { phraseEnd } from './phrase.ts';
import { isAdjective, isConverb } from './word-forms.ts';

/**
 * The subject with which a sentence begins: «Инженер Павел Рогов | осмотрел опоры, отметив, что …», «В порту | Рогов | встретил
 * рыбаков и пообещал …». Null where the words begin with nobody.
 */
export function mainSubject(read: FramedText, from: number, end: number): TokenSpan | null {
  let at = pastOpening(read, from, end);
  if (at < end && read.isWord(at) && opensConverb(read, at)) at = pastOpening(read, pastComma(read, at, end), end);
  if (at < end && isPreposition(read, at)) at = pastCircumstance(read, at, end);
  if (at < end && isInfinitive(read.norm(at))) return pronounIn(read, at, end);
  if (at >= end) return null;
  if (read.is(at, 'pronoun.person')) return read.is(at, 'pronoun.first') ? null : { first: at, last: at + 1 };
  if (!opensSubject(read, at)) return null;
  const last = beforeVerb(read, at, phraseEnd(read, at, end));
  return last > at ? { first: at, last } : null;
}

/** «Комментируя отчёт, министр …»; «Гнатов» ends as converbs do. */
const opensConverb = (read: FramedText, at: number): boolean =>
  isConverb(read.norm(at)) && !read.is(at, 'role') && endsIn(read.norm(at), data.openingConverbEndings);

/** «В порту | Рогов …», «В свою очередь, | Рогов …». */
function pastCircumstance(read: FramedText, preposition: number, end: number): number {
  const head = headAfterCircumstance(read, preposition, end);
  if (head !== null) return head;
  const next = pastOpening(read, pastComma(read, preposition, end), end);
  return next < end && isPreposition(read, next) ? (headAfterCircumstance(read, next, end) ?? end) : next;
}

/** «Отвечать на вопрос | она | отказалась». */
function pronounIn(read: FramedText, from: number, end: number): TokenSpan | null {
  for (let at = from; at < end; at++)
    if (read.is(at, 'pronoun.person') && !read.is(at, 'pronoun.first')) return { first: at, last: at + 1 };
  return null;
}

function pastOpening(read: FramedText, from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    !read.inMarks(at) &&
    !isLetterWithDot(read, at) &&
    (read.isPunctuation(at) || isFiller(read, at) || isThat(read, at) || read.isAny(at, ['conjunction', 'leadOff']))
  )
    at++;
  return at;
}

function pastComma(read: FramedText, from: number, end: number): number {
  let at = from;
  while (at < end && (read.inMarks(at) || read.norm(at) !== ',')) at++;
  return at;
}

/** A name, an office in the nominative with its adjectives, or the word with which the sentence begins. */
function opensSubject(read: FramedText, at: number): boolean {
  if (read.isCapital(at) || read.inMarks(at) || read.is(at, 'role.base') || read.is(at, 'organisation')) return true;
  return read.isWord(at) && isAdjective(read.norm(at));
}

/** «Президент | поздравил посла»: the verb of the sentence ends its subject. */
function beforeVerb(read: FramedText, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) {
    if (read.inMarks(at) || read.isCapital(at) || read.isAny(at, ['role', 'organisation'])) continue;
    if (read.isWord(at) && read.isCapital(at - 1) && hasName(read, first, at)) return at;
    if (read.is(at, 'pronoun.object') || (read.norm(at).length > 3 && endsIn(read.norm(at), data.pastEndings)))
      return at;
  }
  return last;
}
