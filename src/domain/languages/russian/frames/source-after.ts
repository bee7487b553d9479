import type { TokenSpan } from '../../../text/token-span.ts';
import type { FramedText } from '../../by-frames/framed-language.ts';
import { isBreak } from '../../by-frames/words/breaks.ts';
import { pastFillers } from '../../by-frames/words/fillers.ts';
import { afterAside, headAfterCircumstance } from './circumstance.ts';
import { data, endsIn } from './data.ts';
import { afterHearer } from './hearer.ts';
import { isPreposition } from './name.ts';
import { phraseEnd } from './phrase.ts';
import { ownerOfDocument, placeThatSpeaks } from './place-that-speaks.ts';
import { nominativeFrom } from './word-forms.ts';

/** Hearer, occasion and source behind a cue have at most this many tokens. */
const LONGEST = 30;

/** The phrase that follows an inverted cue: «сообщил | журналистам | на брифинге | капитан порта Роман Гущин». */
export function sourceAfter(read: FramedText, from: number, limit: number): TokenSpan | null {
  const end = Math.min(limit, from + LONGEST);
  let at = pastFillers(read, from, end);
  if (read.is(at, 'pronoun.person')) return { first: at, last: at + 1 };
  at = afterHearer(read, at, end);
  const aside = afterAside(read, at, end);
  if (aside !== null) return phraseAt(read, aside, end);
  if (!isPreposition(read, at)) return phraseAt(read, pastToldOffice(read, at, end), end);
  const head = headAfterCircumstance(read, at, end) ?? headAfterComma(read, at, end);
  const place = head !== null && read.is(head, 'role.base') ? null : placeThatSpeaks(read, from, at, end);
  if (head === null || place !== null) return place ?? ownerOfDocument(read, at, end);
  return phraseAt(read, head, end);
}

function phraseAt(read: FramedText, at: number, end: number): TokenSpan | null {
  if (at >= end || read.isQuoted(at) || !(read.isWord(at) || read.inMarks(at) || isAge(read, at))) return null;
  if (read.is(at, 'pronoun.person')) return { first: at, last: at + 1 };
  const last = phraseEnd(read, at, end);
  return last > at ? { first: at, last } : null;
}

/** «доложил | главе республики | министр Павел Рогов»: an office in the dative was told, the one in the nominative behind it speaks. */
function pastToldOffice(read: FramedText, from: number, end: number): number {
  if (!read.is(from, 'role') || read.is(from, 'role.base') || !endsIn(read.norm(from), data.datives)) return from;
  for (let at = from + 1; at < end && !isBreak(read, at); at++)
    if (read.is(at, 'role.base')) return nominativeFrom(read, from + 2, at + 1) ?? at;
  return from;
}

/** «сказал | на брифинге в пятницу, отвечая на вопросы, | депутат …»: the circumstance has an aside after it. */
function headAfterComma(read: FramedText, preposition: number, end: number): number | null {
  for (let at = preposition + 1; at < end; at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === ',') return afterAside(read, at, end);
    if (isBreak(read, at) || read.ownCueAt(at) !== null) return null;
  }
  return null;
}

/** «58-летний Павел Рогов». */
const isAge = (read: FramedText, at: number): boolean =>
  read.tokens[at]?.kind === 'number' && read.norm(at + 1) === '-' && read.isWord(at + 2);
