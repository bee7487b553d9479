import { isLetter, isSpace, isTerminator, isUpper } from '../../text/characters.ts';
import type { OpenQuotation } from '../quotation.ts';
import type { Mark } from './marks.ts';

/** A single mark is closed by one of the next marks, or it is an apostrophe. */
const NEXT_MARKS = 6;

/** Drops single marks that have no partner in the paragraph: they are apostrophes. Inside other marks single ones only nest. */
export function pairSingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let inside = 0;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.family !== 'single') {
      inside = depthAfter(mark, inside);
      kept.push(mark);
      continue;
    }
    const partner = inside > 0 ? -1 : partnerOf(text, marks, at);
    if (partner < 0) continue;
    kept.push(mark, marks[partner] as Mark);
    at = partner;
  }
  return kept;
}

/** How many marks are open after one more. */
const depthAfter = (mark: Mark, depth: number): number =>
  mark.role === 'close' ? Math.max(0, depth - 1) : mark.role === 'open' ? depth + 1 : depth;

/** Index of the mark that closes a single one, several words later, with no other mark between; -1 when there is none. */
function partnerOf(text: string, marks: readonly Mark[], at: number): number {
  const mark = marks[at] as Mark;
  if (mark.role !== 'open') return -1;
  const ahead = marks.slice(at + 1, at + 1 + NEXT_MARKS);
  const first = ahead.findIndex(closesSingle);
  const closing = ahead[first];
  if (closing === undefined || ahead.slice(0, first).some((other) => other.family !== 'single')) return -1;
  const next = ahead[first + 1];
  // Only where the mark behind it can close the words, the one after a plural is taken for an apostrophe.
  const isApostrophe =
    endsPlural(text, closing.at) && next !== undefined && closesSingle(next) && !endsPlural(text, next.at);
  const partner = isApostrophe ? first + 1 : first;
  return text.slice(mark.at, (ahead[partner] as Mark).at).includes(' ') ? at + 1 + partner : -1;
}

const closesSingle = ({ family, role }: Mark): boolean => family === 'single' && role === 'close';

/** "the workers' | demands": the words go on behind a plural's apostrophe. */
const endsPlural = (text: string, at: number): boolean =>
  text[at - 1] === 's' && isSpace(text[at + 1] ?? '') && isLetter(text[at + 2] ?? '');

/** A curly or angle mark that opens again before the first is closed nests if the paragraph closes both. */
export function isNestedOpening(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  const following = marks.slice(at + 1, at + 4).filter((mark) => mark.family === family);
  return following[0]?.role === 'close' && following[1]?.role === 'close';
}

/** UTF-16. */
const LONGEST_NAME = 40;

/** A name inside quoted words: the mark follows a word, and a short piece that begins with a capital letter is closed again. */
export function opensName(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  const next = marks[at + 1];
  if (mark === undefined || next === undefined || mark.family !== 'angle') return false;
  if (next.family !== mark.family || next.role !== 'close') return false;
  const inner = text.slice(mark.at + mark.length, next.at);
  return (
    inner.length < LONGEST_NAME &&
    isUpper(inner) &&
    isSpace(text[mark.at - 1] ?? 'x') &&
    isLetter(text[mark.at - 2] ?? ' ') &&
    ![...inner].some((char) => '.,:;!?…'.includes(char))
  );
}

/** Where a name and the quotation end together, one mark is often set for both: «Мы рады гостям «Маяка». */
export function closesBoth(text: string, mark: Mark, open: OpenQuotation, end: number): boolean {
  if (mark.family !== open.mark.family || mark.at <= open.from) return false;
  for (let at = mark.at + mark.length; at < end; at++) if (!isTerminator(text[at] as string)) return false;
  return true;
}
