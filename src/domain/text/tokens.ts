import { isApostrophe, isDash, isDigit, isLetter, isSpace, isUpper } from './characters.ts';
import type { Span } from './span.ts';

export type TokenKind = 'word' | 'number' | 'punctuation';

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
      tokens.push({ start, end: at, kind: 'punctuation', norm: char, capital: false });
    }
  }
  return tokens;
}

function endOfWord(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const char = text[at] as string;
    if (isLetter(char) || isDigit(char) || isArmenianTone(char)) at++;
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

/** Marks of stress, wonder and question that Armenian sets after the vowel they belong to, inside a word. */
export const isArmenianTone = (char: string): boolean => char === '՛' || char === '՜' || char === '՞';

/** A dot joins only single letters ("U.S"), a long dash never joins, an apostrophe and a hyphen always do. */
function joins(text: string, at: number, start: number): boolean {
  const char = text[at] as string;
  if (char === '.') return at - start === 1 || text[at - 2] === '.';
  if (isDash(char)) return char === '-';
  return true;
}

function endOfNumber(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const char = text[at] as string;
    if (isDigit(char) || isLetter(char)) at++;
    else if ((char === '.' || char === ',' || char === ':') && at + 1 < to && isDigit(text[at + 1] as string)) at++;
    else break;
  }
  return at;
}

const UNUSUAL = /[’`ʼ՛՜՞ё]/;
const TYPOGRAPHIC_APOSTROPHE = /[’`ʼ]/g;
const ARMENIAN_TONE = /[՛՜՞]/g;

/** Lower case; apostrophes straight, ё as е, and without the marks that Armenian sets inside a stressed or questioned word. */
export function normalForm(word: string): string {
  const lower = word.toLowerCase();
  if (!UNUSUAL.test(lower)) return lower;
  return lower.replace(TYPOGRAPHIC_APOSTROPHE, "'").replace(ARMENIAN_TONE, '').replaceAll('ё', 'е');
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first token that begins at `offset` or after it; `tokens.length` when there is none. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
