import { armenianHearerOrOccasion } from '../armenian/frames/occasion.ts';
import { isConverb as isRussianConverb } from '../russian/frames/word-forms.ts';
import {
  cueOf,
  type FrameView,
  introducesWords,
  is,
  isBreak,
  isCapital,
  isSoft,
  isWord,
  normAt,
} from './frame-view.ts';

const LONGEST_OCCASION = 6;

/**
 * What was done while speaking stands between a quotation and its cue: «…»,- պատասխանելով պատգամավորի հարցին՝ | ասաց նախարարը;
 * «…», — отвечая на вопрос депутата, | сказал министр. Whoever is named in it does not speak. `from` where there is none.
 */
export function pastConverb(frame: FrameView, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSoft(frame, at)) at++;
  at = pastOccasion(frame, at, limit);
  if (!isWord(frame, at) || isCapital(frame, at) || frame.inMarks(at)) return from;
  return (frame.lexicon.lang === 'hy' ? pastArmenian(frame, at, limit) : pastRussian(frame, at, limit)) ?? from;
}

/** «добавив», «отвечая», «հավելելով», «պատասխանելով»: a form that has the subject of its sentence. */
export const isConverb = (frame: FrameView, at: number): boolean =>
  frame.lexicon.lang === 'hy' ? normAt(frame, at).endsWith('լով') : isRussianConverb(normAt(frame, at));

/** «ասուլիսում | պատասխանելով …»: where it was said may stand before the converb. */
function pastOccasion(frame: FrameView, first: number, limit: number): number {
  if (frame.lexicon.lang !== 'hy') return first;
  for (let at = first; at < Math.min(limit, first + LONGEST_OCCASION) && isWord(frame, at); at++)
    if (isConverb(frame, at)) return at > first && armenianHearerOrOccasion(frame, first, at) ? at : first;
  return first;
}

function pastArmenian(frame: FrameView, first: number, limit: number): number | null {
  if (!isConverb(frame, first)) return null;
  for (let at = first + 1; at < limit && !frame.isQuoted(at); at++) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) === '՝') return findCue(frame, at + 1, limit) ? at + 1 : null;
    if (normAt(frame, at) !== ',' && isBreak(frame, at)) return null;
    // A cue of its own before the pause: «…»,- պատասխանելով ասաց նախարարը՝ ….
    if (isOwnCue(frame, at)) return null;
  }
  return null;
}

/** Whether a cue that is no converb itself follows before the next pause. */
function findCue(frame: FrameView, from: number, limit: number): boolean {
  for (let at = from; at < limit && !frame.isQuoted(at); at++) {
    if (frame.inMarks(at)) continue;
    if (isBreak(frame, at)) return false;
    if (isOwnCue(frame, at)) return true;
  }
  return false;
}

function isOwnCue(frame: FrameView, at: number): boolean {
  const cue = cueOf(frame, at);
  return cue !== null && introducesWords(cue) && !isConverb(frame, at);
}

/** In Russian the cue stands right behind the comma that closes the converb's clause. */
function pastRussian(frame: FrameView, first: number, limit: number): number | null {
  if (!opensConverbClause(frame, first)) return null;
  for (let at = first + 1; at < limit && !frame.isQuoted(at); at++) {
    if (frame.inMarks(at)) continue;
    if (normAt(frame, at) !== ',' && isBreak(frame, at)) return null;
    if (isOwnCue(frame, at)) return null;
    if (normAt(frame, at) !== ',') continue;
    let next = at + 1;
    while (next < limit && isSoft(frame, next)) next++;
    if (isOwnCue(frame, next)) return at + 1;
  }
  return null;
}

/** «отвечая на …», «комментируя …», «добавив …»: words that end so and are no converbs are names and nouns. */
const opensConverbClause = (frame: FrameView, at: number): boolean =>
  isConverb(frame, at) &&
  !is(frame, at, 'role') &&
  (cueOf(frame, at) !== null ||
    frame.lexicon.questionLeads.match(frame.tokens, at) !== null ||
    CONVERB_ENDINGS.some((ending) => normAt(frame, at).endsWith(ending)));

const CONVERB_ENDINGS = ['ая', 'уя', 'ясь', 'вшись'];
