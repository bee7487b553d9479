import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak, isClauseDash, isPause } from '../../by-frames/words/breaks.ts';
import { isVerbCue } from '../../by-frames/words/cues.ts';
import { isFiller, isThat } from '../../by-frames/words/fillers.ts';
import { bracketStart } from './brackets.ts';
import { mainSubject } from './main-subject.ts';
import { hasName, isPreposition } from './name.ts';
import { nounPhrase } from './noun-phrase.ts';
import { listedOfficeStart } from './office-list.ts';
import { isConverb, isPlural, isVerbLike, nominativeFrom } from './word-forms.ts';

/** A source has at most this many tokens: an office with its organisation and a name. */
const LONGEST_SOURCE = 30;
const LONGEST_BRACKET = 14;
/** «(ОДСБ)» belongs to a name, more words do not. */
const LONGEST_ABBREVIATION = 4;

/**
 * Russian sources have their head first: «глава дорожного ведомства Сергей Лобанов». Left of the cue circumstances stand
 * around it: «Ранее | в марте | подрядчик Тарас Гнатов | в эфире радио | говорил».
 */
export function sourceBefore(read: FramedText, cueFirst: number, floor: number): TokenSpan | null {
  // «Рогов осмотрел опоры, | отметив, что …»: the subject of the sentence.
  if (isConverb(read.norm(cueFirst)) && read.norm(cueFirst - 1) === ',') return mainSubject(read, floor, cueFirst);
  let end = beforeFillers(read, cueFirst, floor);
  if (isPause(read, end - 1)) {
    // An aside between commas: «посол, выступая на форуме, заявил».
    const opening = asideStart(read, end - 1, Math.max(floor, end - LONGEST_SOURCE));
    if (opening === null) return null;
    end = beforeFillers(read, opening, floor);
  }
  end = beforeBrackets(read, end, floor);
  const start = clauseStart(read, end, floor);
  // «Рогов поблагодарил строителей и | заверил»: the subject is that of the verb before.
  if (read.is(end - 1, 'conjunction') && end - 1 > floor) return mainSubject(read, floor, end - 1);
  // «Учителя написали письмо, в котором | попросили …».
  if (isPreposition(read, start) && read.is(start + 1, 'subordinator')) return mainSubject(read, floor, start);
  const plural = isPlural(read.norm(cueFirst));
  const phrase = nounPhrase(read, start, end, plural);
  if (phrase !== null) return withOfficeBefore(read, phrase, floor);
  if (read.norm(start - 1) !== ',') return null;
  // «Павел Рогов, инженер проекта, | в беседе с «Вестником» | сказал»: only a circumstance stands after the aside.
  const opening = asideStart(read, start - 1, Math.max(floor, start - LONGEST_SOURCE));
  return opening === null ? null : nounPhrase(read, clauseStart(read, opening, floor), opening, plural);
}

/** «Основатель фестиваля, | скульптор Павел Рогов, | сказал»: an office and a comma before another office or the name. */
function withOfficeBefore(read: FramedText, phrase: TokenSpan, floor: number): TokenSpan {
  const comma = phrase.first - 1;
  const isHeld = read.is(phrase.first, 'role.base') && read.isCapital(phrase.last - 1);
  if (read.norm(comma) !== ',' || !isHeld) return phrase;
  const start = clauseStart(read, comma, floor);
  if (start >= comma || nominativeFrom(read, start, comma) !== start || hasName(read, start, comma)) return phrase;
  for (let at = start; at < comma; at++)
    if (!read.inMarks(at) && (isPreposition(read, at) || (isVerbLike(read.norm(at)) && !read.is(at, 'role'))))
      return phrase;
  return { first: start, last: phrase.last };
}

function clauseStart(read: FramedText, end: number, floor: number): number {
  let start = end;
  const furthest = Math.max(floor, end - LONGEST_SOURCE);
  while (start > furthest && !startsClause(read, start - 1)) start = bracketStart(read, start - 1);
  if (read.norm(start - 1) !== ',') return start;
  return listedOfficeStart(read, start - 1, end, floor) ?? start;
}

function startsClause(read: FramedText, at: number): boolean {
  if (read.isQuoted(at)) return true;
  if (read.inMarks(at) || bracketStart(read, at) < at) return false;
  return isBreak(read, at) || isThat(read, at) || isSubordinator(read, at) || isVerbCue(read, at);
}

/** «Тимур Ли» is a name. */
const isSubordinator = (read: FramedText, at: number): boolean =>
  read.is(at, 'subordinator') && !(read.isCapital(at) && read.isCapital(at - 1));

/** «Павел Рогов | (инженер проекта) | сказал»: an office or a clause in brackets at the end is no part of the name. */
function beforeBrackets(read: FramedText, end: number, floor: number): number {
  if (read.norm(end - 1) !== ')') return end;
  let isAside = false;
  for (let at = end - 2; at > Math.max(floor, end - LONGEST_BRACKET); at--) {
    if (read.norm(at) === '(') return isAside || end - at > LONGEST_ABBREVIATION ? at : end;
    isAside ||= read.is(at, 'role');
  }
  return end;
}

function beforeFillers(read: FramedText, from: number, floor: number): number {
  let end = from;
  while (end > floor && isFiller(read, end - 1)) end--;
  return end;
}

/** The comma or dash that opens the aside which another closes. */
function asideStart(read: FramedText, closing: number, floor: number): number | null {
  for (let at = closing - 1; at >= floor; at--) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',' || (isClauseDash(read, at) && isClauseDash(read, closing))) return at;
    if (isBreak(read, at)) return null;
  }
  return null;
}
