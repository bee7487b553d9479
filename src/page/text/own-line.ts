import { type Dom, ELEMENT, TEXT } from './dom.ts';

/** Elements that set words in bold. */
const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
/** Pages put no more than a few empty nodes between a word and the end of its line. */
const MOST_STEPS = 4;

/**
 * Whether an element holds, in bold, all words of a line that a `<br>` ends or begins: a question and its answer, or a
 * subheading and its text, are often parted by no more than that.
 */
export function isOwnLine(dom: Dom, element: Node, name: string): boolean {
  if (!BOLD.has(name)) return false;
  const before = nextWords(dom, dom.previousSibling(element), dom.previousSibling);
  const after = nextWords(dom, dom.nextSibling(element), dom.nextSibling);
  const isBreakInside = isBreak(dom, nextWords(dom, dom.lastChild(element), dom.previousSibling));
  const begins = before === null || isBreak(dom, before);
  const ends = after === null || isBreak(dom, after) || isBreakInside;
  return begins && ends && (isBreak(dom, before) || isBreak(dom, after) || isBreakInside);
}

/** The first node from `from` on that is no white space and no comment; null when there is none in a few steps. */
function nextWords(dom: Dom, from: Node | null, next: (node: Node) => Node | null): Node | null {
  let node = from;
  for (let step = 0; node !== null && step < MOST_STEPS; step++, node = next(node)) {
    const type = dom.type(node);
    if (type === ELEMENT || (type === TEXT && !isBlank((node as Text).data))) return node;
  }
  return node;
}

const isBreak = (dom: Dom, node: Node | null): boolean => node !== null && dom.name(node) === 'br';

/** Only its first characters are looked at: longer white space is nobody's line's end. */
const isBlank = (words: string): boolean => words.slice(0, 50).trim() === '';
