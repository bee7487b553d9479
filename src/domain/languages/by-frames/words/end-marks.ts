import type { TokenizedText } from '../../../reading/tokenized-text.ts';
import { FULL_STOPS, PAUSES } from '../../../text/script-marks.ts';
import { isClauseDash } from './breaks.ts';

const END_MARKS = `.!…;:,${FULL_STOPS}${PAUSES}`;

/** Leaves the closing punctuation of a sentence out; a question mark is part of what is said. */
export function withoutEndMarks(read: TokenizedText, first: number, end: number): number {
  let last = end;
  while (last > first && isEndMark(read, last - 1)) last--;
  return last;
}

const isEndMark = (read: TokenizedText, at: number): boolean =>
  !read.inMarks(at) &&
  !read.isWord(at) &&
  ((read.isMark(at, END_MARKS) && !isEllipsisInside(read, at)) || isClauseDash(read, at));

const isEllipsisInside = (read: TokenizedText, at: number): boolean =>
  read.norm(at) === '…' && read.norm(at + 1) === ']';
