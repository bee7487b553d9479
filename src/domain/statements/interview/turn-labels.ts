import type { Language } from '../../languages/language.ts';
import type { WordClass } from '../../lexicon/word-classes.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import { FULL_STOPS, PAUSES } from '../../text/script-marks.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** A name that marks a turn of an interview has at most this many words. */
const LONGEST_LABEL = 4;

/** Tokens of the office behind it. */
const LONGEST_OFFICE = 14;

/** What a label may hold beside its words: initials' and outlets' dots, hyphens, marks around a name. */
const IN_LABEL = '.-«»"“”';

/** A name at the head of a turn; `end` is the token that the turn's own words begin at. */
export interface TurnLabel {
  readonly name: TokenSpan;
  readonly end: number;
}

/**
 * The name before a turn of an interview, and the token its words begin at: "Lilit Galstyan: …", "Panorama.am: …", "Q: …", «Корр.: …»,
 * «Ա. Մարջանյան.– …». In Armenian a dot does what a colon does elsewhere. Whether it is a turn only the others can tell.
 */
export function turnLabelAt(read: ReadText<Language>, first: number, limit: number): TurnLabel | null {
  let words = 0;
  for (let at = first; at < Math.min(limit - 1, first + 3 * LONGEST_LABEL); at++) {
    if (words > 0 && (endsLabel(read, at) || endsByWord(read, first, at))) return labelBefore(read, first, at, limit);
    if (words > 1 && read.norm(at) === ',') return labelWithOffice(read, first, at, limit);
    if (!read.isPunctuation(at)) {
      if (!read.isCapital(at) && !isAfterDot(read, at) && !isInName(read, first, at)) return null;
      if (++words > LONGEST_LABEL) return null;
    } else if (!read.isMark(at, IN_LABEL)) return null;
  }
  return null;
}

/** The label that a mark at `mark` ends, without the marks at its own ends; null when nothing is said behind it. */
function labelBefore(read: ReadText<Language>, from: number, mark: number, limit: number): TurnLabel | null {
  let first = from;
  while (read.isPunctuation(first)) first++;
  let last = mark;
  while (read.isPunctuation(last - 1)) last--;
  let end = mark + 1;
  while (end < limit && isDash(read.norm(end))) end++;
  return end < limit ? { name: { first, last }, end } : null;
}

/** "Q. When …", «Հարց – …»: behind the one word that says who asks or answers a full stop or a dash is enough. */
function endsByWord(read: ReadText<Language>, first: number, at: number): boolean {
  const isWord = at === first + 1 && read.isAny(first, ASKING_OR_ANSWERING);
  return isWord && !read.isMark(at + 1, COLONS) && (read.isMark(at, DOTS) || isDash(read.norm(at)));
}

const ASKING_OR_ANSWERING: readonly WordClass[] = ['interviewer', 'interviewee'];

/** "Ruben Asatur, director of the works: …": the name before the comma, where nothing but an office stands up to the colon. */
function labelWithOffice(read: ReadText<Language>, first: number, comma: number, limit: number): TurnLabel | null {
  for (let at = comma + 1; at < Math.min(limit - 1, comma + LONGEST_OFFICE); at++) {
    if (at > comma + 1 && endsLabel(read, at)) return { name: { first, last: comma }, end: at + 1 };
    const mayStand = read.isWord(at) || read.isMark(at, ',.-');
    if (!mayStand || read.cueAt(at) !== null || read.is(at, 'auxiliary')) return null;
  }
  return null;
}

/** «Первая новость»: words behind the first of a name in marks. */
const isInName = (read: ReadText<Language>, first: number, at: number): boolean =>
  read.inMarks(first) && read.quotationAt(at) === read.quotationAt(first);

/** "Panorama.am": a dot with no space on either side. */
const isAfterDot = (read: ReadText<Language>, at: number): boolean =>
  read.norm(at - 1) === '.' && read.endOf(at - 1) === read.startOf(at);

/** A colon or a pause of another script; a full stop before a dash, or where the language sets one for the colon. */
function endsLabel(read: ReadText<Language>, at: number): boolean {
  if (read.isMark(at, COLONS)) return true;
  if (!read.isMark(at, DOTS)) return false;
  return isDash(read.norm(at + 1)) || read.language.interviews.endsLabel(read, at);
}

const COLONS = `:${PAUSES}`;
const DOTS = `.${FULL_STOPS}`;
