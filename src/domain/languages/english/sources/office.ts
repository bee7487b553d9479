import type { TokenSpan } from '../../../text/token-span.ts';
import type { LanguageText } from '../../language.ts';
import { wordClassOf } from '../word-class.ts';

/** An office has at most this many words ("first deputy head of the committee on …"), and its own word is among the first of them. */
const LONGEST_OFFICE = 14;
const FURTHEST_ROLE = 5;

/**
 * "Marta Lund, head of the Centre for Studies, said": the office after a name, article left out, up to the next mark or verb.
 * Null where what follows the comma names no office.
 */
export function officeAfter(read: LanguageText, name: number): TokenSpan | null {
  if (read.norm(name) !== ',') return null;
  let first = name + 1;
  while (read.is(first, 'determiner')) first++;
  let last = first;
  let isOffice = false;
  while (last < first + LONGEST_OFFICE && canGoOn(read, last)) {
    isOffice ||= last < first + FURTHEST_ROLE && read.is(last, 'role');
    last++;
  }
  const closes = endsHere(read, last) || read.isMark(last, ';)—–-') || read.cueAt(last) !== null;
  return isOffice && closes && last > first ? { first, last } : null;
}

/** "minister of transport | Name Surname": an office before a name takes in what it is the office of. */
export function officeBefore(read: LanguageText, role: TokenSpan, name: TokenSpan | null): TokenSpan {
  if (!['of', 'for', 'in', 'at'].includes(read.norm(role.last))) return role;
  if (name === null || name.first <= role.last || name.first - role.first > LONGEST_OFFICE) return role;
  for (let at = role.last; at < name.first; at++) if (read.isPunctuation(at)) return role;
  return { first: role.first, last: name.first };
}

/**
 * The name at the end of capital words that an "of" begins: "of Armenia | Marta Lund". Its last word is in no word list, as
 * surnames are; "of Human Rights" ends with one that is.
 */
export function nameAfterPlace(read: LanguageText, run: TokenSpan): TokenSpan | null {
  if (wordClassOf(read.norm(run.last - 1)) !== null && !isFirstName(read, run.last - 2)) return null;
  let first = run.last - 2;
  // "Peter D. Gollin": an initial is neither the first name nor the last.
  while (first > run.first && isInitial(read, first)) first--;
  return first > run.first ? { first, last: run.last } : null;
}

/** A comma, a full stop, the end of a line or of the text. */
const endsHere = (read: LanguageText, at: number): boolean =>
  at >= read.tokens.length || read.isMark(at, ',.') || read.isLineBetween(at - 1, at);

/** A first name of the lists: the word behind it is a surname, be it a common word too. */
const isFirstName = (read: LanguageText, at: number): boolean => read.isAny(at, ['gender.woman', 'gender.man']);

const LONGEST_NAME = 4;

/** "the head of the service, | Name Surname |, said": the end of a name that a comma parts from its office at `comma`. */
export function nameAfterComma(read: LanguageText, comma: number): TokenSpan | null {
  if (read.norm(comma) !== ',') return null;
  const first = pastTitle(read, comma + 1);
  let at = first;
  while (at < first + LONGEST_NAME && read.isCapital(at) && !read.is(at, 'role') && !read.isLineBetween(at - 1, at))
    at++;
  const closed = endsHere(read, at) || read.cueAt(at) !== null || read.norm(at) === 'as';
  return at - first >= 2 && closed ? { first: comma + 1, last: at } : null;
}

/** "Dr. | Name Surname", "Prof. | Name Surname". */
const pastTitle = (read: LanguageText, at: number): number =>
  read.is(at, 'title') ? (read.norm(at + 1) === '.' ? at + 2 : at + 1) : at;

const isInitial = (read: LanguageText, at: number): boolean => read.norm(at).length === 1;

/** A word on the same line, no verb and no pronoun that opens a clause ("who"). */
function canGoOn(read: LanguageText, at: number): boolean {
  if (at >= read.tokens.length || read.isPunctuation(at) || read.isLineBetween(at - 1, at)) return false;
  if (read.isAny(at, ['auxiliary', 'modal']) || ['who', 'which', 'that'].includes(read.norm(at))) return false;
  const cue = read.cueAt(at);
  return cue === null || cue.classes.has('noun');
}
