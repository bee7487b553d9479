import { armenianHearerOrOccasion } from '../armenian/frames/occasion.ts';
import type { LanguageText } from '../language.ts';
import { isConverb as isRussianConverb } from '../russian/frames/word-forms.ts';
import { introducesWords, isBreak, isSoft } from './frame-view.ts';

const LONGEST_OCCASION = 6;

/**
 * What was done while speaking stands between a quotation and its cue: «…»,- պատասխանելով պատգամավորի հարցին՝ | ասաց նախարարը;
 * «…», — отвечая на вопрос депутата, | сказал министр. Whoever is named in it does not speak. `from` where there is none.
 */
export function pastConverb(read: LanguageText, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSoft(read, at)) at++;
  at = pastOccasion(read, at, limit);
  if (!read.isWord(at) || read.isCapital(at) || read.inMarks(at)) return from;
  return (read.lexicon.lang === 'hy' ? pastArmenian(read, at, limit) : pastRussian(read, at, limit)) ?? from;
}

/** «добавив», «отвечая», «հավելելով», «պատասխանելով»: a form that has the subject of its sentence. */
export const isConverb = (read: LanguageText, at: number): boolean =>
  read.lexicon.lang === 'hy' ? read.norm(at).endsWith('լով') : isRussianConverb(read.norm(at));

/** «ասուլիսում | պատասխանելով …»: where it was said may stand before the converb. */
function pastOccasion(read: LanguageText, first: number, limit: number): number {
  if (read.lexicon.lang !== 'hy') return first;
  for (let at = first; at < Math.min(limit, first + LONGEST_OCCASION) && read.isWord(at); at++)
    if (isConverb(read, at)) return at > first && armenianHearerOrOccasion(read, first, at) ? at : first;
  return first;
}

function pastArmenian(read: LanguageText, first: number, limit: number): number | null {
  if (!isConverb(read, first)) return null;
  for (let at = first + 1; at < limit && !read.isQuoted(at); at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) === '՝') return findCue(read, at + 1, limit) ? at + 1 : null;
    if (read.norm(at) !== ',' && isBreak(read, at)) return null;
    // A cue of its own before the pause: «…»,- պատասխանելով ասաց նախարարը՝ ….
    if (isOwnCue(read, at)) return null;
  }
  return null;
}

/** Whether a cue that is no converb itself follows before the next pause. */
function findCue(read: LanguageText, from: number, limit: number): boolean {
  for (let at = from; at < limit && !read.isQuoted(at); at++) {
    if (read.inMarks(at)) continue;
    if (isBreak(read, at)) return false;
    if (isOwnCue(read, at)) return true;
  }
  return false;
}

function isOwnCue(read: LanguageText, at: number): boolean {
  const cue = read.ownCueAt(at);
  return cue !== null && introducesWords(cue) && !isConverb(read, at);
}

/** In Russian the cue stands right behind the comma that closes the converb's clause. */
function pastRussian(read: LanguageText, first: number, limit: number): number | null {
  if (!opensConverbClause(read, first)) return null;
  for (let at = first + 1; at < limit && !read.isQuoted(at); at++) {
    if (read.inMarks(at)) continue;
    if (read.norm(at) !== ',' && isBreak(read, at)) return null;
    if (isOwnCue(read, at)) return null;
    if (read.norm(at) !== ',') continue;
    let next = at + 1;
    while (next < limit && isSoft(read, next)) next++;
    if (isOwnCue(read, next)) return at + 1;
  }
  return null;
}

/** «отвечая на …», «комментируя …», «добавив …»: words that end so and are no converbs are names and nouns. */
const opensConverbClause = (read: LanguageText, at: number): boolean =>
  isConverb(read, at) &&
  !read.is(at, 'role') &&
  (read.ownCueAt(at) !== null ||
    read.lexicon.questionLeads.match(read.tokens, at) !== null ||
    CONVERB_ENDINGS.some((ending) => read.norm(at).endsWith(ending)));

const CONVERB_ENDINGS = ['ая', 'уя', 'ясь', 'вшись'];
