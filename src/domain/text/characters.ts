import { FULL_STOPS, TONES } from './script-marks.ts';

/** What a character is, for scanners. One table look-up for Latin, Cyrillic and Armenian, one Unicode property test for the rest. */

const LETTER = /\p{L}|\p{M}/u;
const UPPER = /\p{Lu}/u;

/** What is told of characters before this one stands in tables. */
export const TABLED = 0x590;
const LETTERS = tableOf(LETTER);
const UPPERS = tableOf(UPPER);

/** Asked for whole runs at once: a worker that was just started has a table within a hundredth of what one by one takes. */
function tableOf(property: RegExp): Uint8Array {
  const table = new Uint8Array(TABLED);
  const all = String.fromCharCode(...table.keys());
  for (const run of all.matchAll(new RegExp(`(?:${property.source})+`, 'gu')))
    table.fill(1, run.index, run.index + run[0].length);
  return table;
}

/** A letter of any script; an accent that stands apart from its letter is one too. */
export const isLetter = (char: string): boolean => isLetterCode(char.charCodeAt(0));

/** The same of a UTF-16 unit: no string is made for it. */
export const isLetterCode = (code: number): boolean =>
  code < TABLED ? LETTERS[code] === 1 : LETTER.test(String.fromCharCode(code));

/** 0 to 9. */
export const isDigit = (char: string): boolean => char >= '0' && char <= '9';

/** Whether a character is a capital letter. */
export const isUpper = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < TABLED ? UPPERS[code] === 1 : UPPER.test(char);
};

/** White space of every kind, the no-break, thin and zero-width ones included; a line feed is white space too. */
export const isSpace = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
};

const TERMINATORS: ReadonlySet<string> = new Set(`.!?…${FULL_STOPS}`);

/** What ends a sentence: the full stops of every script ("." and the Armenian "։"), marks of question and wonder, an ellipsis. */
export const isTerminator = (char: string): boolean => TERMINATORS.has(char);

const TONE_MARKS: ReadonlySet<string> = new Set(TONES);

/** A mark of stress, wonder or question that stands inside a word, as Armenian sets it after the vowel it belongs to. */
export const isTone = (char: string): boolean => TONE_MARKS.has(char);

/** A hyphen or a dash of any length; the sign for minus is one too. */
export const isDash = (char: string): boolean =>
  char === '-' || char === '–' || char === '—' || char === '―' || char === '‒' || char === '−';

/** Apostrophes inside a word: "Armenia's", "Armenia’s", and the back-tick some agencies type for it. */
export const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === '`' || char === 'ʼ';

/** Whether a word has two letters or more, all of them capitals ("UN", "МИД"), in a script that has them. */
export const isInCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether a letter or a digit stands in [start, end). */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLetter(text[at] as string) || isDigit(text[at] as string)) return true;
  return false;
}
