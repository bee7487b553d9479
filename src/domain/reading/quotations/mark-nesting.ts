import { isLetter, isSpace, isTerminator, isUpper } from '../text/characters.ts';
import type { Mark } from './marks.ts';
import type { OpenQuotation } from './quotation.ts';

/** Drops single marks that have no partner in the paragraph: they are apostrophes. Inside other marks single ones only nest. */
export function pairSingles(text: string, marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  let inside = 0;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    if (mark.family !== 'single') {
      inside = mark.role === 'close' ? Math.max(0, inside - 1) : mark.role === 'open' ? inside + 1 : inside;
      kept.push(mark);
      continue;
    }
    if (inside > 0 || mark.role !== 'open') continue;
    const ahead = marks.slice(at + 1, at + 7);
    const partner = ahead.findIndex((other) => other.family === 'single' && other.role === 'close');
    const closing = ahead[partner];
    if (closing === undefined || ahead.slice(0, partner).some((other) => other.family !== 'single')) continue;
    if (!text.slice(mark.at, closing.at).includes(' ')) continue;
    kept.push(mark, closing);
    at += partner + 1;
  }
  return kept;
}

/** A curly or angle mark that opens again before the first is closed nests if the paragraph closes both. */
export function isNestedOpening(marks: readonly Mark[], at: number): boolean {
  const family = marks[at]?.family;
  const following = marks.slice(at + 1, at + 4).filter((mark) => mark.family === family);
  return following[0]?.role === 'close' && following[1]?.role === 'close';
}

/** A name inside quoted words: the mark follows a word, and a short piece that begins with a capital letter is closed again. */
export function opensName(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at] as Mark;
  const next = marks[at + 1];
  if (next === undefined || next.family !== mark.family || next.role !== 'close' || mark.family !== 'angle')
    return false;
  const inner = text.slice(mark.at + mark.length, next.at);
  return (
    inner.length < LONGEST_NAME &&
    isUpper(inner) &&
    isSpace(text[mark.at - 1] ?? 'x') &&
    isLetter(text[mark.at - 2] ?? ' ') &&
    ![...inner].some((char) => '.,:;!?…'.includes(char))
  );
}

const LONGEST_NAME = 40;

/** Where a name and the quotation end together, one mark is often set for both: «Мы рады гостям «Маяка». */
export function closesBoth(text: string, mark: Mark, open: OpenQuotation, end: number): boolean {
  if (mark.family !== open.mark.family || mark.at <= open.from) return false;
  for (let at = mark.at + mark.length; at < end; at++) if (!isTerminator(text[at] as string)) return false;
  return true;
}
