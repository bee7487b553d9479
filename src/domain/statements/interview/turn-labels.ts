import type { Language } from '../../languages/language.ts';
import type { ReadText } from '../../reading/read-text.ts';
import { isDash } from '../../text/characters.ts';
import { FULL_STOPS, PAUSES } from '../../text/script-marks.ts';
import type { TokenSpan } from '../../text/token-span.ts';

/** A name that marks a turn of an interview has at most this many words. */
const LONGEST_LABEL = 4;

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
    if (words > 0 && endsLabel(read, at)) return labelBefore(read, first, at, limit);
    if (!read.isPunctuation(at)) {
      if (!read.isCapital(at) && !isAfterDot(read, at)) return null;
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
