import { atOnce, type Sliced } from '../slices.ts';
import { cutAtSentence } from './cut-at-sentence.ts';
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';
import { eatenWords } from './eaten-marks.ts';
import { BLOCKS, CONTROLS, SILENT } from './elements.ts';
import { FRAMES } from './flat-tree.ts';
import { isHidden } from './hidden.ts';
import { isOwnLine } from './own-line.ts';
import type { Paragraph } from './paragraph.ts';
import { TextBuilder } from './text-builder.ts';
import type { Run } from './text-map.ts';

/** The words of a part of a page: paragraphs joined by a blank line, white space collapsed, each character with its place in the page. */
export interface PageText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly runs: readonly Run[];
  /** Buttons and fields, in their order. */
  readonly controls: readonly Control[];
  /** False when a budget ended the reading. */
  readonly complete: boolean;
  /** How many passages were put together from what the parser left of them: words may be missing there. */
  readonly eaten: number;
  /** How line breaks were read; to find its words again, the page must be read in the same way. */
  readonly breaks: ReadingOptions['breaks'];
}

export interface Control {
  readonly node: Node;
  /** Index of the paragraph in or before which it stands. */
  readonly at: number;
}

export interface ReadingOptions {
  /** Old pages set paragraphs apart by a single `<br>`; elsewhere one is only a line's end, and two part paragraphs. */
  readonly breaks: 'single' | 'double';
  /** Whether words that a parser took for elements are put back; see `eaten-marks.ts`. */
  readonly eatenMarks: boolean;
  readonly maxNodes: number;
  /** UTF-16 code units. */
  readonly maxText: number;
}

/**
 * Of dense talk an analysis takes six times the room of its text, and has to fit into the ten megabytes that browsers keep for a
 * session; for a million characters it is made in the time for which an answer is waited for.
 */
export const BUDGET = { maxNodes: 100_000, maxText: 1_000_000 };

const NODES_A_SLICE = 200;
/** UTF-16. */
const TEXT_A_SLICE = 200_000;

/** The same as `readingBlocks`, without a pause. */
export const readBlocks = (root: Node, options: Partial<ReadingOptions> = {}): PageText =>
  atOnce(readingBlocks(root, options));

/**
 * Walks everything under `root` once, in document order, without recursion, and changes nothing.
 * Hidden parts, and elements whose content is not text for readers, are left out. Beyond a budget it reads no further:
 * the text then ends with a paragraph, or with a sentence where one paragraph alone is long.
 */
export function* readingBlocks(root: Node, options: Partial<ReadingOptions> = {}): Sliced<PageText> {
  const { breaks, eatenMarks, maxNodes, maxText }: ReadingOptions = {
    breaks: 'double',
    eatenMarks: false,
    ...BUDGET,
    ...options,
  };
  const dom = domOf(root.ownerDocument ?? (root as Document));
  const builder = new TextBuilder();
  const blocks: Node[] = [root];
  const own = new Set<Node>();
  const controls: Control[] = [];
  let links = 0;
  let lines = 0;
  let nodes = 0;

  const enter = (node: Node): boolean => {
    const name = dom.name(node) ?? '';
    if (CONTROLS.has(name)) controls.push({ node, at: builder.paragraphCount });
    if (isHidden(dom, node)) return false;
    if (FRAMES.has(name)) return dom.firstChild(node) !== null;
    if (SILENT.has(name)) return false;
    if (name === 'br') {
      lines++;
      if (breaks === 'single' || lines > 1) builder.endParagraph();
      else builder.space();
      return false;
    }
    const eaten = eatenMarks ? eatenWords(dom, node, name) : null;
    if (eaten !== null) builder.addWords(eaten, blocks.at(-1) as Node);
    if (name === 'a') links++;
    if (BLOCKS.has(name)) {
      builder.endParagraph();
      blocks.push(node);
    } else if (isOwnLine(dom, node, name)) {
      builder.endParagraph();
      own.add(node);
    }
    return true;
  };
  const leave = (node: Node): void => {
    const name = dom.name(node) ?? '';
    if (name === 'a') links--;
    if (own.has(node)) builder.endParagraph();
    if (!BLOCKS.has(name)) return;
    builder.endParagraph();
    if (blocks.at(-1) === node) blocks.pop();
  };

  const cut = (): PageText => {
    const { isOpen } = builder;
    const read = { ...builder.finish(), controls, complete: false, breaks };
    return isOpen ? cutAtSentence(read) : read;
  };

  let node: Node | null = root;
  while (node !== null) {
    if (++nodes > maxNodes || builder.length > maxText) return cut();
    if (nodes % NODES_A_SLICE === 0) yield;
    const type = dom.type(node);
    let descend = false;
    if (type === TEXT) {
      const { length } = (node as Text).data;
      for (let from = 0; from < length; from += TEXT_A_SLICE) {
        if (builder.length > maxText) return cut();
        if (from > 0) yield;
        if (builder.add(node as Text, blocks.at(-1) as Node, links > 0, from, from + TEXT_A_SLICE)) lines = 0;
      }
    } else if (node === root) {
      descend = true;
    } else if (type === ELEMENT) {
      descend = enter(node);
    }
    const child: Node | null = descend ? dom.firstChild(node) : null;
    if (child !== null) {
      node = child;
      continue;
    }
    if (descend && node !== root) leave(node);
    node = nextAfter(dom, node, root, leave);
  }
  return { ...builder.finish(), controls, complete: true, breaks };
}

/** The next node that is not inside this one, leaving every element that ends on the way. */
function nextAfter(dom: Dom, from: Node, root: Node, leave: (node: Node) => void): Node | null {
  let node = from;
  while (node !== root) {
    const next = dom.nextSibling(node);
    if (next !== null) return next;
    const parent = dom.parent(node);
    if (parent === null) return null;
    if (parent !== root) leave(parent);
    node = parent;
  }
  return null;
}
