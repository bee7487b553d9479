import { type Dom, ELEMENT } from './dom.ts';

/** The nodes in an element as they are shown, in their order, and no more of them than `most`. */
export function* nodesWithin(dom: Dom, element: Node, most: number): Generator<Node> {
  let node: Node | null = dom.firstChild(element);
  for (let seen = 0; node !== null && seen < most; seen++) {
    yield node;
    const child = dom.type(node) === ELEMENT ? dom.firstChild(node) : null;
    let next: Node | null = child ?? dom.nextSibling(node);
    while (next === null && node !== null) {
      node = dom.parent(node);
      if (node === null || node === element) return;
      next = dom.nextSibling(node);
    }
    node = next;
  }
}
