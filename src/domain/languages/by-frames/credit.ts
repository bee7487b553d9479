import type { LanguageText } from '../language.ts';
import { opensOccasion } from '../russian/frames/occasion.ts';
import { isPlural } from '../russian/frames/word-forms.ts';
import { isBreak, isSoft } from './frame-view.ts';

/**
 * An agency's or a paper's credit: «…, сообщает ТАСС», «как передаёт корреспондент «Север-Информа»», «…, հաղորդում է
 * «Հյուսիս-Ինֆորմը»». Who passes on is not who speaks. Gives the first token after the credit, null when there is none.
 */
export function creditAt(read: LanguageText, from: number, limit: number): number | null {
  let at = from;
  while (at < limit && (read.is(at, 'leadOff') || isSoft(read, at))) at++;
  const verb = read.lexicon.agencyVerbs.match(read.tokens, at);
  if (verb === null || read.inMarks(at)) return null;
  const outlet = at + verb.length;
  if (!isOutlet(read, outlet)) return null;
  const end = creditEnd(read, outlet, limit);
  // «…, сообщил ТАСС министр»: with an office behind it the agency is only who was told.
  for (let next = outlet; next < end; next++) if (!read.inMarks(next) && read.is(next, 'role.base')) return null;
  return toldByPlace(read, at, outlet, end) ? null : end;
}

/** «…, сообщили ТАСС в пресс-службе»: a plural has not one agency for its subject; the words come from the place. */
function toldByPlace(read: LanguageText, verb: number, outlet: number, end: number): boolean {
  const agency = read.lexicon.agencies.match(read.tokens, outlet);
  if (read.lexicon.lang !== 'ru' || agency === null || !isPlural(read.norm(verb))) return false;
  const preposition = outlet + agency.length;
  return preposition < end && read.is(preposition, 'place') && !opensOccasion(read, preposition);
}

/** «ТАСС», «ՏԱՍՍ-ի»: in Armenian an ending may follow behind a hyphen. */
function namesAgency(read: LanguageText, at: number): boolean {
  const { agencies, lang } = read.lexicon;
  if (agencies.match(read.tokens, at) !== null) return true;
  const [stem = '', ending] = read.norm(at).split('-');
  return lang === 'hy' && ending !== undefined && agencies.match([{ norm: stem }], 0) !== null;
}

/** An agency or a paper by its own name or kind; a name in marks may be any firm's. */
export const isAgency = (read: LanguageText, at: number): boolean =>
  namesAgency(read, at) || read.is(at, 'outlet') || (read.isWord(at) && isForeign(read.norm(at)));

/** A name in marks, an agency, a paper, or a name in another script; but nobody's office. */
export function isOutlet(read: LanguageText, from: number): boolean {
  let at = from;
  while (
    read.isWord(at) &&
    !read.isCapital(at) &&
    !read.inMarks(at) &&
    !read.is(at, 'outlet') &&
    !read.is(at, 'role') &&
    at < from + 2
  )
    at++;
  if (read.is(from, 'outlet') || namesAgency(read, from)) return true;
  if (read.inMarks(from)) return !namesOffice(read, from);
  return isForeign(read.norm(from)) || read.is(at, 'outlet');
}

/** After a name in marks an office may follow («Գլոբուս» թատրոնի տնօրենը): then the name belongs to its holder. */
function namesOffice(read: LanguageText, from: number): boolean {
  for (let at = from; at < from + 16; at++) {
    if (read.inMarks(at)) continue;
    if (!read.isWord(at) && read.norm(at) !== '-') return false;
    if (read.is(at, 'role')) return true;
  }
  return false;
}

const isForeign = (word: string): boolean => word !== '' && word.charCodeAt(0) < 0x250 && word.charCodeAt(0) > 0x60;

/** The credit runs on to the end of its clause. */
function creditEnd(read: LanguageText, from: number, limit: number): number {
  let at = from;
  while (at < limit && (read.inMarks(at) || !isBreak(read, at))) at++;
  return at;
}
