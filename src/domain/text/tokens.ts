import {
  isApostrophe,
  isDash,
  isDigit,
  isLetter,
  isLetterCode,
  isSpace,
  isTone,
  isUpper,
  TABLED,
} from './characters.ts';
import { JOINED_LETTERS, meantBehind, plainMark, TONES, VARIANT_LETTERS } from './script-marks.ts';
import { firstNotBefore } from './search.ts';
import type { Span } from './span.ts';

/** What a token is; an ellipsis or a dash is `punctuation` as every mark is. */
export type TokenKind = 'word' | 'number' | 'punctuation';

/** A word, a number or one mark, where it stands in its text. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, typographic apostrophes made straight; what lexicons are asked for. */
  readonly norm: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

/**
 * Cuts a text into words, numbers and single punctuation characters, in one pass.
 * A word keeps its inner apostrophes and hyphens ("Armenia's", "multi-vector", "вице-премьер"); a number its inner marks.
 */
export function tokensOf(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const char = text[at] as string;
    if (isSpace(char)) {
      at++;
      continue;
    }
    const start = at;
    if (isLetter(char)) {
      at = endOfWord(text, at, to);
      tokens.push({ start, end: at, kind: 'word', norm: normalForm(text.slice(start, at)), capital: isUpper(char) });
    } else if (isDigit(char)) {
      at = endOfNumber(text, at, to);
      tokens.push({ start, end: at, kind: 'number', norm: text.slice(start, at), capital: false });
    } else {
      at++;
      const norm = meantBehind(text[start - 1] ?? '', char);
      tokens.push({ start, end: at, kind: 'punctuation', norm, capital: false });
    }
  }
  return tokens;
}

/** Digits at its end belong to it ("G20"), and so do the marks that join two parts. */
function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    if (isLetterCode(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const char = plainMark(text[at] as string);
    if (isDigit(char) || isTone(char) || char === SOFT_HYPHEN) at++;
    else if (
      (isApostrophe(char) || isDash(char) || char === '.') &&
      at + 1 < to &&
      isLetter(text[at + 1] as string) &&
      joins(text, at, start)
    )
      at++;
    else break;
  }
  return at;
}

/** A dot joins only single letters ("U.S"), a long dash never joins, an apostrophe and a hyphen always do. */
function joins(text: string, at: number, start: number): boolean {
  const char = plainMark(text[at] as string);
  if (char === '.') return at - start === 1 || plainMark(text[at - 2] as string) === '.';
  if (isDash(char)) return char === '-';
  return true;
}

/** Letters at its end belong to it ("20th"), and so do the marks between its digits ("1,500.5", "20:30"). */
function endOfNumber(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const char = plainMark(text[at] as string);
    if (isDigit(char) || isLetter(char)) at++;
    else if ((char === '.' || char === ',' || char === ':') && at + 1 < to && isDigit(text[at + 1] as string)) at++;
    else break;
  }
  return at;
}

/** Where a page may break a word: nobody sees it, and it is no part of one. */
const SOFT_HYPHEN = '\u00ad';

const VARIANTS = [...VARIANT_LETTERS.keys()].join('');
const JOINED = [...JOINED_LETTERS.keys()].join('|');
const UNUSUAL = new RegExp(`[’\`ʼ${SOFT_HYPHEN}${TONES}${VARIANTS}]|${JOINED}`);
const TYPOGRAPHIC_APOSTROPHE = /[’`ʼ]/g;
const UNHEARD = new RegExp(`[${SOFT_HYPHEN}${TONES}]`, 'g');
const VARIANT = new RegExp(`[${VARIANTS}]`, 'g');
const PAIR = new RegExp(JOINED, 'g');

/** Lower case; apostrophes straight, letters that are written in two ways in one ("ё" as "е", "եւ" as "և"), and without soft hyphens and marks of tone ("ո՞վ" as "ով"). */
export function normalForm(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const plain = code < TABLED ? PLAIN[code] : UNSURE;
    if (plain === UNSURE || (plain === ENDS_PAIR && JOINED_LETTERS.has(word.slice(at - 1, at + 1))))
      return normalFormOf(word);
  }
  return word;
}

const UNSURE = 0;
const SURE = 1;
const ENDS_PAIR = 2;

const SECOND_OF_PAIRS = new Set([...JOINED_LETTERS.keys()].map((pair) => pair.at(-1)));

/** Whether a character stands in normal forms as it is: most words have no other. Two letters for which one is written are a pair. */
const PLAIN = Uint8Array.from({ length: TABLED }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char !== char.toLowerCase() || UNUSUAL.test(char)) return UNSURE;
  return SECOND_OF_PAIRS.has(char) ? ENDS_PAIR : SURE;
});

function normalFormOf(word: string): string {
  const lower = word.toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  return lower
    .replace(TYPOGRAPHIC_APOSTROPHE, "'")
    .replace(UNHEARD, '')
    .replace(VARIANT, (letter) => VARIANT_LETTERS.get(letter) ?? letter)
    .replace(PAIR, (letters) => JOINED_LETTERS.get(letters) ?? letters);
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export const tokenAt = (tokens: readonly Token[], offset: number): number =>
  firstNotBefore(tokens, (token) => token.end <= offset);

/** Index of the first token that begins at `offset` or after it; `tokens.length` when there is none. */
export const tokenFrom = (tokens: readonly Token[], offset: number): number =>
  firstNotBefore(tokens, (token) => token.start < offset);
