import { isDigit, isLetter, isUpper } from '../text/characters.ts';

const MOST_WORDS = 6;
const MOST_PLACES = 4;

/**
 * Whether what stands before an agency's name is a dateline and no sentence: a place and a date, each word capitalised or a number,
 * or short as months' abbreviations and "on" are.
 */
export function isDateline(before: string): boolean {
  const words = wordsOf(before);
  if (words.length > MOST_WORDS) return false;
  return words.every((word) => isUpper(word[0] as string) || isDigit(word[0] as string) || isMonthLike(word));
}

/** "YEREVAN", "BUFFALO, N.Y.", "BAKU, Azerbaijan, April 3": a place in capitals, and perhaps more of where and when. */
export function isPlaceAndDate(before: string): boolean {
  const words = wordsOf(before);
  const first = words[0] ?? '';
  return (
    words.length <= MOST_PLACES &&
    [...first].filter(isLetter).length >= 3 &&
    [...first].every((char) => !isLetter(char) || isUpper(char)) &&
    words.every((word) => isUpper(word[0] as string) || isDigit(word[0] as string) || isMonthLike(word))
  );
}

/** Letters from here on are neither Latin nor Greek. */
const OTHER_SCRIPTS = 0x400;

/** Languages in other letters write their months small: "12 марта", "մարտի 6". Such a word has three to ten letters. */
const isMonthLike = (word: string): boolean =>
  (word.codePointAt(0) ?? 0) >= OTHER_SCRIPTS && word.length >= 3 && word.length <= 10;

const wordsOf = (text: string): string[] => text.split(/[\s,./()–—-]/).filter((word) => word !== '');
