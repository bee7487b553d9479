import { isDigit, isLetter, isSpace, isTerminator, isUpper } from '../../domain/text/characters.ts';

/** What a line looks like, whatever it says. */
export interface LineShape {
  readonly words: number;
  readonly capitalised: number;
  readonly digits: number;
  readonly upper: number;
  readonly letters: number;
  readonly sentences: number;
  readonly commas: number;
  readonly quotes: number;
  /** 3 a full stop or its like, 2 a colon, 1 a quotation mark or bracket, 0 anything else. */
  readonly ending: number;
  /** 3 a capital, 2 a lower-case letter, 1 a digit, 0 anything else. */
  readonly beginning: number;
}

/** A longer line is judged by as much of it. UTF-16. */
const REACH = 2000;
const CLOSING = '"”»’\')]';

const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const TERMINATOR = 4;
const COMMA = 5;
const QUOTE = 6;
const APOSTROPHE = 7;
const SPACE = 8;

/** What each character of ASCII is; the others are asked for one by one. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

export function lineShape(line: string): LineShape {
  const shape = { words: 0, capitalised: 0, digits: 0, upper: 0, letters: 0, sentences: 0, commas: 0, quotes: 0 };
  let inWord = false;
  const end = Math.min(line.length, REACH);
  let kind = kindAt(line, 0);
  for (let at = 0; at < end; at++) {
    const next = at + 1 < line.length ? kindAt(line, at + 1) : SPACE;
    const letter = kind === LOWER || kind === UPPER;
    if (letter) shape.letters++;
    if (kind === UPPER) {
      shape.upper++;
      if (!inWord) shape.capitalised++;
    }
    if (kind === DIGIT) shape.digits++;
    const word = letter || kind === DIGIT;
    if (word && !inWord) shape.words++;
    inWord = word || (inWord && kind === APOSTROPHE);
    if (kind === TERMINATOR && next === SPACE) shape.sentences++;
    else if (kind === COMMA) shape.commas++;
    else if (kind === QUOTE) shape.quotes++;
    kind = next;
  }
  return { ...shape, ending: endingOf(line), beginning: beginningOf(line[0] ?? '') };
}

function kindAt(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code < 128 ? (ASCII[code] as number) : kindOf(line[at] ?? '');
}

function kindOf(char: string): number {
  if (isLetter(char)) return isUpper(char) ? UPPER : LOWER;
  if (isDigit(char)) return DIGIT;
  if (isTerminator(char)) return TERMINATOR;
  if (char === ',') return COMMA;
  if ('"“”«»„‹›'.includes(char) && char !== '') return QUOTE;
  if (char === "'" || char === '’') return APOSTROPHE;
  return isSpace(char) ? SPACE : 0;
}

function endingOf(line: string): number {
  const last = line.at(-1) ?? '';
  if (isTerminator(last)) return 3;
  if (last === ':') return 2;
  if (!CLOSING.includes(last)) return 0;
  return isTerminator(line.at(-2) ?? '') ? 3 : 1;
}

function beginningOf(first: string): number {
  if (isLetter(first)) return isUpper(first) ? 3 : 2;
  return isDigit(first) ? 1 : 0;
}
