import type { FramedText } from '../../by-frames/framed-language.ts';

/** An abbreviation in brackets belongs to the phrase around it: «Организации Договора (ОДСБ)». */
const LONGEST_BRACKET = 4;

/** The opening bracket of the one that closes at a token; the token itself where none does. */
export function bracketStart(read: FramedText, at: number): number {
  if (read.norm(at) !== ')') return at;
  for (let back = at - 1; back >= at - LONGEST_BRACKET; back--) if (read.norm(back) === '(') return back;
  return at;
}

/** The first token behind the brackets that open at a token; null where none do. */
export function bracketEnd(read: FramedText, at: number): number | null {
  if (read.norm(at) !== '(') return null;
  for (let next = at + 1; next <= at + LONGEST_BRACKET; next++) if (read.norm(next) === ')') return next + 1;
  return null;
}
