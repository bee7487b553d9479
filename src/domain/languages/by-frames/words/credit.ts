import type { FramedText } from '../framed-language.ts';
import { isBreak } from './breaks.ts';
import { isFiller } from './fillers.ts';
import { isRelay } from './outlets.ts';

/**
 * An agency's or a paper's credit: «…, сообщает ТАСС», «как передаёт корреспондент «Север-Информа»», «…, հաղորդում է
 * «Հյուսիս-Ինֆորմը»». Who passes on is not who speaks. Gives the first token after the credit, null when there is none.
 */
export function creditAt(read: FramedText, from: number, limit: number): number | null {
  let at = from;
  while (at < limit && (read.is(at, 'leadOff') || isFiller(read, at))) at++;
  const verb = read.lexicon.agencyVerbs.match(read.tokens, at);
  if (verb === null || read.inMarks(at)) return null;
  const outlet = at + verb.length;
  if (!isRelay(read, at, outlet)) return null;
  const end = clauseEnd(read, outlet, limit);
  // «…, сообщил ТАСС министр»: with an office behind it the agency is only who was told.
  for (let next = outlet; next < end; next++) if (!read.inMarks(next) && read.is(next, 'role.base')) return null;
  return read.language.frames.outlets.isToldByPlace(read, at, { first: outlet, last: end }) ? null : end;
}

/** The first token that ends the clause; what stands in marks ends nothing. */
export function clauseEnd(read: FramedText, from: number, limit: number): number {
  let at = from;
  while (at < limit && (read.inMarks(at) || !isBreak(read, at))) at++;
  return at;
}
