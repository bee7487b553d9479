import { isTerminator } from '../../../domain/text/characters.ts';
import type { Span } from '../../../domain/text/span.ts';
import type { Dom } from '../../text/dom.ts';
import { wordsOnly } from '../../text/same-words.ts';
import { isWithin, type Line } from './line.ts';

/** How many lines of frame (date, byline, the title again) may stand between a title and its body. */
const FRAME = 12;
/** A caption may stand between the title and the "ArmInfo." that the report begins with. */
const CAPTIONS = 2;
/** A line this long is a body's, and a shorter one when it ends like a sentence. UTF-16. */
const LONG = 120;
const SHORTEST_SENTENCE = 40;
/** How many lines show whether something goes on. */
const AHEAD = 3;

/** The index of the body's first line; null when there is none. `title` is what the page's head says. */
export function bodyStart(lines: readonly Line[], title: string | null): number | null {
  const titled = title === null ? -1 : lastOfTitle(lines, wordsOnly(title));
  if (titled >= 0) return firstOfBody(lines, titled + 1, titled + 1 + FRAME) ?? null;
  const dated = lines.findIndex((line) => line.date?.time != null && !line.isLinks);
  return firstOfBody(lines, dated + 1, lines.length);
}

/** The title may be printed twice, with date and byline between; what repeats it as a link is another report's headline. */
function lastOfTitle(lines: readonly Line[], title: string): number {
  const first = lines.findIndex((line) => !line.isLinks && wordsOnly(line.text) === title);
  if (first < 0) return -1;
  const again = lines.slice(first + 1, first + 1 + AHEAD).findLastIndex((line) => wordsOnly(line.text) === title);
  return first + 1 + again;
}

function firstOfBody(lines: readonly Line[], from: number, to: number): number | null {
  for (let at = from; at < Math.min(to, lines.length); at++) {
    const line = lines[at] as Line;
    if (line.isLinks || line.date !== null || isCopyright(line) || !(line.hasLeadIn || isSentence(line))) continue;
    return line.hasLeadIn ? at : leadInSoonAfter(lines, at);
  }
  return null;
}

/** Where the agency's lead-in follows at once in the same cell, what stands before it is a caption. */
function leadInSoonAfter(lines: readonly Line[], at: number): number {
  for (let next = at + 1; next <= at + CAPTIONS; next++) {
    const line = lines[next];
    if (line === undefined || line.isLinks || line.date !== null || line.cell !== lines[at]?.cell) return at;
    if (line.hasLeadIn) return next;
  }
  return at;
}

const isSentence = ({ text }: Line): boolean =>
  text.length >= LONG || (text.length >= SHORTEST_SENTENCE && isTerminator(text.replaceAll('"', '').at(-1) ?? ''));

/**
 * From the body's first line to where something else begins: another cell, another report with its date, headline or
 * lead-in, the agency's copyright. A single line of links inside the body ("Read also") is left out.
 */
export function bodySpans(dom: Dom, lines: readonly Line[], start: number): Span[] {
  const { cell } = lines[start] as Line;
  const column = columnOf(dom, cell);
  const spans: Span[] = [];
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (!isWithin(dom, line.cell, cell) && !(isWithin(dom, line.cell, column) && (line.isLinks || isSentence(line))))
      break;
    if (at > start && (line.hasLeadIn || line.date !== null || isCopyright(line))) break;
    if (!line.isLinks) spans.push({ start: line.start, end: line.end });
    else if (!goesOn(dom, lines, at + 1, column)) break;
  }
  return spans;
}

/** The rows around a cell that is alone in its row: a body may be set as a row a paragraph. Otherwise the cell itself. */
function columnOf(dom: Dom, cell: Node): Node {
  const row = dom.name(cell) === 'td' ? dom.parent(cell) : null;
  if (row === null) return cell;
  let cells = 0;
  for (let node = dom.firstChild(row); node !== null; node = dom.nextSibling(node))
    if (dom.name(node) === 'td') cells++;
  return cells === 1 ? (dom.parent(row) ?? cell) : cell;
}

/** After a line of links: whether the body goes on, or other reports begin. */
function goesOn(dom: Dom, lines: readonly Line[], from: number, cell: Node): boolean {
  const ahead = lines.slice(from, from + AHEAD).filter((line) => isWithin(dom, line.cell, cell));
  return (
    ahead[0] !== undefined &&
    isSentence(ahead[0]) &&
    !ahead.some((line) => line.isLinks || line.hasLeadIn || line.date !== null)
  );
}

const isCopyright = ({ text }: Line): boolean =>
  text.startsWith('©') || text.toLowerCase().startsWith('all rights reserved');
