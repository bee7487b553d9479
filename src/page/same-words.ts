import { isDigit, isLetter } from '../domain/text/characters.ts';

/** A line's letters and digits in lower case: lines that differ only in marks, dashes and white space become the same. */
export function wordsOnly(line: string): string {
  let words = '';
  let gap = false;
  for (const char of line.toLowerCase()) {
    if (isLetter(char) || isDigit(char)) {
      words += gap && words !== '' ? ` ${char}` : char;
      gap = false;
    } else {
      gap = true;
    }
  }
  return words;
}
