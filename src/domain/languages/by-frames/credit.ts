import { opensOccasion } from '../russian/frames/occasion.ts';
import { isPlural } from '../russian/frames/word-forms.ts';
import { type FrameView, is, isBreak, isCapital, isSoft, isWord, normAt } from './frame-view.ts';

/**
 * An agency's or a paper's credit: «…, сообщает ТАСС», «как передаёт корреспондент «Север-Информа»», «…, հաղորդում է
 * «Հյուսիս-Ինֆորմը»». Who passes on is not who speaks. Gives the first token after the credit, null when there is none.
 */
export function creditAt(frame: FrameView, from: number, limit: number): number | null {
  let at = from;
  while (at < limit && (is(frame, at, 'leadOff') || isSoft(frame, at))) at++;
  const verb = frame.lexicon.agencyVerbs.match(frame.tokens, at);
  if (verb === null || frame.inMarks(at)) return null;
  const outlet = at + verb.length;
  if (!isOutlet(frame, outlet)) return null;
  const end = creditEnd(frame, outlet, limit);
  // «…, сообщил ТАСС министр»: with an office behind it the agency is only who was told.
  for (let next = outlet; next < end; next++) if (!frame.inMarks(next) && is(frame, next, 'role.base')) return null;
  return toldByPlace(frame, at, outlet, end) ? null : end;
}

/** «…, сообщили ТАСС в пресс-службе»: a plural has not one agency for its subject; the words come from the place. */
function toldByPlace(frame: FrameView, verb: number, outlet: number, end: number): boolean {
  const agency = frame.lexicon.agencies.match(frame.tokens, outlet);
  if (frame.lexicon.lang !== 'ru' || agency === null || !isPlural(normAt(frame, verb))) return false;
  const preposition = outlet + agency.length;
  return preposition < end && is(frame, preposition, 'place') && !opensOccasion(frame, preposition);
}

/** «ТАСС», «ՏԱՍՍ-ի»: in Armenian an ending may follow behind a hyphen. */
function namesAgency(frame: FrameView, at: number): boolean {
  const { agencies, lang } = frame.lexicon;
  if (agencies.match(frame.tokens, at) !== null) return true;
  const [stem = '', ending] = normAt(frame, at).split('-');
  return lang === 'hy' && ending !== undefined && agencies.match([{ norm: stem }], 0) !== null;
}

/** An agency or a paper by its own name or kind; a name in marks may be any firm's. */
export const isAgency = (frame: FrameView, at: number): boolean =>
  namesAgency(frame, at) || is(frame, at, 'outlet') || (isWord(frame, at) && isForeign(normAt(frame, at)));

/** A name in marks, an agency, a paper, or a name in another script; but nobody's office. */
export function isOutlet(frame: FrameView, from: number): boolean {
  let at = from;
  while (
    isWord(frame, at) &&
    !isCapital(frame, at) &&
    !frame.inMarks(at) &&
    !is(frame, at, 'outlet') &&
    !is(frame, at, 'role') &&
    at < from + 2
  )
    at++;
  if (is(frame, from, 'outlet') || namesAgency(frame, from)) return true;
  if (frame.inMarks(from)) return !namesOffice(frame, from);
  return isForeign(normAt(frame, from)) || is(frame, at, 'outlet');
}

/** After a name in marks an office may follow («Գլոբուս» թատրոնի տնօրենը): then the name belongs to its holder. */
function namesOffice(frame: FrameView, from: number): boolean {
  for (let at = from; at < from + 16; at++) {
    if (frame.inMarks(at)) continue;
    if (!isWord(frame, at) && normAt(frame, at) !== '-') return false;
    if (is(frame, at, 'role')) return true;
  }
  return false;
}

const isForeign = (word: string): boolean => word !== '' && word.charCodeAt(0) < 0x250 && word.charCodeAt(0) > 0x60;

/** The credit runs on to the end of its clause. */
function creditEnd(frame: FrameView, from: number, limit: number): number {
  let at = from;
  while (at < limit && (frame.inMarks(at) || !isBreak(frame, at))) at++;
  return at;
}
