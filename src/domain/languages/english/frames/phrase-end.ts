import type { LanguageText } from '../../language.ts';

/** Where the words that name somebody end: before a mark, or before an occasion ("on Monday", "at the meeting"). */
export function phraseEnd(read: LanguageText, from: number, limit: number): number {
  let at = from;
  while (at < limit && !(read.isPunctuation(at) && read.norm(at) !== '-') && !(at > from && isOccasion(read, at))) at++;
  return at;
}

const isOccasion = (read: LanguageText, at: number): boolean =>
  read.is(at, 'weekday') || ['on', 'in', 'at', 'during'].includes(read.norm(at));
