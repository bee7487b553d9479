import type { TokenizedText } from '../../../reading/tokenized-text.ts';
import { isDash } from '../../../text/characters.ts';
import { FULL_STOPS, PAUSES } from '../../../text/script-marks.ts';

const BREAKS = `,;:!?…()${FULL_STOPS}${PAUSES}`;

/** What ends a clause among the report's own words: a comma, a pause, a dash, a colon, the end of a sentence or of the text. */
export function isBreak(read: TokenizedText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined) return true;
  if (token.kind !== 'punctuation') return false;
  if (BREAKS.includes(token.norm)) return true;
  return (token.norm === '.' && !endsAbbreviation(read, at) && !isInnerDot(read, at)) || isClauseDash(read, at);
}

/** A comma or a dash, between which an attribution stands apart. */
export const isPause = (read: TokenizedText, at: number): boolean => read.norm(at) === ',' || isClauseDash(read, at);

/** A pause of its own, as Armenian has it («՝»), stands for a comma, a colon or "that". */
export const isPauseMark = (read: TokenizedText, at: number): boolean => read.isMark(at, PAUSES);

/** A dash between clauses; one with letters on both sides joins a word or an ending («Арменпресс»-ին). */
export function isClauseDash(read: TokenizedText, at: number): boolean {
  const token = read.tokens[at];
  if (token === undefined || token.kind !== 'punctuation' || !isDash(token.norm)) return false;
  const { text } = read;
  const before = text[token.start - 1];
  const after = text[token.end];
  return before === undefined || after === undefined || isEdge(before) || isEdge(after);
}

const isEdge = (char: string): boolean => ' \n\t\u00a0,'.includes(char);

/** A full stop after an initial or a known abbreviation ends nothing. */
export function endsAbbreviation(read: TokenizedText, at: number): boolean {
  const word = read.tokens[at - 1];
  if (word === undefined || word.kind !== 'word' || word.end !== read.tokens[at]?.start) return false;
  return read.is(at - 1, 'abbreviation') || (word.end - word.start === 1 && word.capital);
}

/** A full stop with letters on both sides stands inside a name: «News.am». */
export function isInnerDot(read: TokenizedText, at: number): boolean {
  const dot = read.tokens[at];
  const next = read.tokens[at + 1];
  return dot?.norm === '.' && read.tokens[at - 1]?.end === dot.start && next?.start === dot.end && next.kind === 'word';
}
