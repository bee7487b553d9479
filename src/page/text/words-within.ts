import { type Dom, ELEMENT, TEXT } from './dom.ts';
import { nodesWithin } from './nodes-within.ts';

/** An element that names somebody or says when is small: of a larger one only so many nodes are looked at. */
const MOST_NODES = 60;

/** The words in an element, up to `most` (UTF-16); what it costs does not depend on how much the element holds. */
export function wordsWithin(dom: Dom, element: Node, most: number): string {
  let words = '';
  for (const node of nodesWithin(dom, element, MOST_NODES)) {
    if (dom.type(node) === TEXT) words += (node as Text).data.slice(0, most - words.length);
    if (words.length >= most) break;
  }
  return words;
}

/** The first element within another one for which a test holds, among as many nodes. */
export function firstWithin(dom: Dom, element: Node, test: (inner: Node) => boolean): Node | null {
  for (const node of nodesWithin(dom, element, MOST_NODES)) if (dom.type(node) === ELEMENT && test(node)) return node;
  return null;
}
