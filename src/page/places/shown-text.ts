import type { Sliced } from '../slices.ts';
import { type Dom, domOf, ELEMENT, TEXT } from '../text/dom.ts';
import { folded } from './folded.ts';

/** What stands between a piece of text and the one before it: nothing, the edge of a block, or what no words can be joined across. */
export type Edge = 'none' | 'block' | 'gap';

/** A stretch of one text node that the page shows. */
export interface ShownPiece {
  readonly node: Text;
  /** In the node's data, UTF-16. */
  readonly from: number;
  readonly to: number;
  /** Where its letters and digits begin in `ShownText.words`. */
  readonly start: number;
  readonly before: Edge;
}

/** All that the page shows, in the order in which a browser looks for the words of a link. */
export interface ShownText {
  /** Its letters and digits (`folded`). */
  readonly words: string;
  readonly pieces: readonly ShownPiece[];
}

/** Of more than this nobody says in time that words stand there once. */
const MOST_NODES = 400_000;
const MOST_TEXT = 4_000_000;
const NODES_A_SLICE = 100;
/** UTF-16; so short that a place in it is found by going through it. */
const LONGEST_PIECE = 4_000;

/** No browser looks for words in these. */
const UNSEARCHED: ReadonlySet<string> = new Set(
  'audio canvas datalist embed head iframe input meter noscript object progress script select style template video'.split(
    ' ',
  ),
);
/** Browsers differ in whether the words in these count, or they are words of another tree. */
const APART: ReadonlySet<string> = new Set('iframe input object select textarea'.split(' '));

/**
 * Reads what the page shows, asking the styles of each element; null when it is too much. Open shadow roots are read before their
 * host's own nodes.
 */
export function* readingShownText(document: Document): Sliced<ShownText | null> {
  const dom = domOf(document);
  const view = document.defaultView;
  const words: string[] = [];
  const pieces: ShownPiece[] = [];
  let [nodes, text, start] = [0, 0, 0];
  let before: Edge = 'gap';
  const edge = (next: Edge) => {
    if (before !== 'gap' && next !== 'none') before = next;
  };
  const adding = function* (node: Text): Sliced<void> {
    const { data } = node;
    for (let from = 0; from < data.length; ) {
      if (from > 0) yield;
      const to = endOfPiece(data, from);
      pieces.push({ node, from, to, start, before });
      const own = folded(data.slice(from, to));
      words.push(own);
      start += own.length;
      before = 'none';
      from = to;
    }
  };

  const open: Visit[] = document.body === null ? [] : [{ node: document.body, edge: 'none' }];
  for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
    const { node } = visit;
    if (node === null) {
      edge(visit.edge);
      open.pop();
      continue;
    }
    visit.node = dom.nextSibling(node);
    if (++nodes > MOST_NODES || text > MOST_TEXT) return null;
    if (nodes % NODES_A_SLICE === 0) yield;
    const type = dom.type(node);
    if (type === TEXT) {
      const { data } = node as Text;
      text += data.length;
      if (!isShown(view, dom.parent(node))) continue;
      yield* adding(node as Text);
    } else if (type === ELEMENT) {
      const inside = edgeOf(dom, view, node as Element);
      if (inside === null) continue;
      edge(inside);
      if (!UNSEARCHED.has(dom.name(node) ?? '')) open.push(...visitsIn(dom, node as Element, inside));
    }
  }
  return { words: words.join(''), pieces };
}

/** The nodes of one parent that are still to be looked at, and what stands behind the last of them. */
interface Visit {
  node: Node | null;
  readonly edge: Edge;
}

/** The children, and above them, to be looked at first, those of an open shadow root. */
function visitsIn(dom: Dom, element: Element, edge: Edge): readonly Visit[] {
  const own: Visit = { node: dom.firstChild(element), edge };
  // A form has no shadow root, and what is named so in it is a field.
  const root = dom.name(element) === 'form' ? null : element.shadowRoot;
  return root ? [own, { node: dom.firstChild(root), edge: 'gap' }] : [own];
}

/** What an element's beginning and end are; null when it is not shown. */
function edgeOf(dom: Dom, view: Window | null, element: Element): Edge | null {
  const name = dom.name(element) ?? '';
  const display = view?.getComputedStyle(element).display;
  // Until lately Chromium joined no words across a script, though nobody sees it.
  if (display === 'none') return name === 'script' || name === 'style' ? 'block' : null;
  if (APART.has(name)) return 'gap';
  if (name === 'wbr' || UNSEARCHED.has(name)) return name === 'wbr' ? 'none' : 'block';
  // An image or a line's end stands between two words as the edge of a block does.
  const isInline = (display === 'inline' || display === 'contents') && !ALONE.has(name);
  return isInline ? 'none' : 'block';
}

const ALONE: ReadonlySet<string> = new Set('br hr img rt rp ruby svg math'.split(' '));

const isShown = (view: Window | null, parent: Node | null): boolean => {
  if (parent === null || parent.nodeType !== ELEMENT) return true;
  const visibility = view?.getComputedStyle(parent as Element).visibility;
  return visibility !== 'hidden' && visibility !== 'collapse';
};

/** Never between the two halves of one character. */
function endOfPiece(data: string, from: number): number {
  const end = from + LONGEST_PIECE;
  if (end >= data.length) return data.length;
  const next = data.charCodeAt(end);
  return next >= 0xdc00 && next <= 0xdfff ? end - 1 : end;
}
