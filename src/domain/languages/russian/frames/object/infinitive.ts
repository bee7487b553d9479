import type { FramedText } from '../../../by-frames/framed-language.ts';
import { isBreak } from '../../../by-frames/words/breaks.ts';
import { isFiller, isThat } from '../../../by-frames/words/fillers.ts';
import { data, endsIn } from '../data.ts';

/** «закрыть», «идти», «помочь», «вернуться»; but «область», «часть», «дочь». Takes a normal form. */
export const isInfinitive = (word: string): boolean =>
  word.length > 3 &&
  endsIn(word, data.infinitiveEndings) &&
  !data.nounsLikeInfinitives.includes(word) &&
  !endsIn(word, data.nounEndings);

/** Between the cue and its infinitive a hearer and a time stand: «поручил начальнику порта до конца месяца | открыть …». */
const FURTHEST = 14;

/** Where a content begins that an infinitive heads, the time and the adverbs before it included; null where none follows. */
export function infinitiveContent(read: FramedText, from: number, limit: number): number | null {
  const purpose = purposeClause(read, from, Math.min(limit, from + FURTHEST));
  if (purpose !== null) return purpose;
  const head = infinitiveAt(read, from, Math.min(limit, from + FURTHEST));
  if (head === null || isAsked(read, head)) return null;
  const time = timeBefore(read, from, head);
  return time ?? pastAdverbsBack(read, from, head);
}

/** «потребовал от властей, | чтобы дорогу открыли»: without the word that leads it the content would be a fact. */
function purposeClause(read: FramedText, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return data.purpose.includes(read.norm(at + 1)) ? at + 1 : null;
    if (isBreak(read, at) || isThat(read, at) || isInfinitive(read.norm(at))) return null;
  }
  return null;
}

function infinitiveAt(read: FramedText, from: number, limit: number): number | null {
  for (let at = from; at < limit; at++) {
    if (read.isQuoted(at)) return isQuotedInfinitive(read, from, at) ? at : null;
    if (read.inMarks(at)) continue;
    if (isBreak(read, at) || isThat(read, at) || read.is(at, 'subordinator')) return null;
    if (read.isWord(at) && !read.isCapital(at) && isInfinitive(read.norm(at))) return at;
    if (at > from && read.ownCueAt(at) !== null) return null;
  }
  return null;
}

const FURTHEST_QUOTED = 4;

/** «предложил мэру | «поискать ключи у себя»»: the infinitive is the first word of a quotation that no comma or colon leads. */
function isQuotedInfinitive(read: FramedText, from: number, quoted: number): boolean {
  // Right behind the cue it is a quotation like others: «поручил «открыть порт»».
  const before = read.isWord(quoted - 1) ? quoted - 1 : quoted - 2;
  if (before < from || !read.isWord(before)) return false;
  for (let at = quoted; at < quoted + FURTHEST_QUOTED; at++)
    if (read.isWord(at))
      return isInfinitive(read.norm(at)) || (read.is(at, 'particle') && isInfinitive(read.norm(at + 1)));
  return false;
}

/** «попросил пояснить, почему …»: a question. */
const isAsked = (read: FramedText, at: number): boolean => data.askedInfinitives.includes(read.norm(at));

function pastAdverbsBack(read: FramedText, from: number, head: number): number {
  let first = head;
  while (first > from && isAdverb(read, first - 1)) first--;
  return first;
}

const isAdverb = (read: FramedText, at: number): boolean =>
  isFiller(read, at) || (read.isWord(at) && !read.isCapital(at) && endsIn(read.norm(at), data.adverbEndings));

/** «до 1 ноября», «в трёхдневный срок», «к осени»: a preposition with a time soon behind it, before the infinitive. */
function timeBefore(read: FramedText, from: number, head: number): number | null {
  for (let at = from; at < head; at++)
    if (read.is(at, 'preposition') && !read.inMarks(at) && leadsTime(read, at, head)) return at;
  return null;
}

const FURTHEST_TIME = 3;

function leadsTime(read: FramedText, preposition: number, head: number): boolean {
  if (!data.timePrepositions.includes(read.norm(preposition))) return false;
  for (let at = preposition + 1; at < Math.min(head, preposition + 1 + FURTHEST_TIME); at++)
    if (read.tokens[at]?.kind === 'number' || read.is(at, 'month') || endsIn(read.norm(at), data.timeWords))
      return true;
  return false;
}
