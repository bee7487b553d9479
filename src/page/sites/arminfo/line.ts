import { leadInOf } from '../../../domain/article/lead-in.ts';
import type { Span } from '../../../domain/text/span.ts';
import { type PrintedDate, printedDate } from '../../about/printed-date.ts';
import type { Sliced } from '../../slices.ts';
import type { PageText } from '../../text/blocks.ts';
import { type Dom, domOf } from '../../text/dom.ts';

/** One paragraph of a page with what tells a report's frame from its body. */
export interface Line extends Span {
  readonly text: string;
  /** The table cell it stands in; the page's root outside of tables. */
  readonly cell: Node;
  /** Mostly links: a menu, a headline of another report, a share bar. */
  readonly isLinks: boolean;
  /** A date, when the line is not much more than that. */
  readonly date: PrintedDate | null;
  /** Begins with the agency's name, as reports do. */
  readonly hasLeadIn: boolean;
}

/** A line that is longer than this is no date line, whatever date it names. UTF-16. */
const LONGEST_DATE_LINE = 120;

const LINES_A_SLICE = 100;

/** The paragraphs of a page as lines; `agency` is the one whose reports these are. */
export function* linesOf(page: PageText, root: Node, agency: string): Sliced<Line[]> {
  const dom = domOf(root.ownerDocument as Document);
  const cells = new Map<Node, Node>();
  const lines: Line[] = [];
  for (const { start, end, block, linked } of page.paragraphs) {
    if (lines.length % LINES_A_SLICE === 0) yield;
    const text = page.text.slice(start, end);
    lines.push({
      start,
      end,
      text,
      cell: cellOf(dom, block, root, cells),
      isLinks: linked * 2 > end - start,
      date: text.length <= LONGEST_DATE_LINE ? printedDate(text) : null,
      hasLeadIn: leadInOf(text)?.agency === agency,
    });
  }
  return lines;
}

function cellOf(dom: Dom, block: Node, root: Node, known: Map<Node, Node>): Node {
  const passed: Node[] = [];
  let node: Node | null = block;
  let cell: Node | undefined;
  while (cell === undefined) {
    if (node === null || node === root) cell = root;
    else cell = known.get(node) ?? (isCell(dom, node) ? node : undefined);
    if (node !== null) passed.push(node);
    node = node === null ? null : dom.parent(node);
  }
  for (const one of passed) known.set(one, cell);
  return cell;
}

const isCell = (dom: Dom, node: Node): boolean => dom.name(node) === 'td' || dom.name(node) === 'th';

/** Whether `inner` is `outer` or stands inside it. */
export function isWithin(dom: Dom, inner: Node, outer: Node): boolean {
  for (let node: Node | null = inner; node !== null; node = dom.parent(node)) if (node === outer) return true;
  return false;
}
