/** What a walk needs of a DOM, and what has to be asked besides to see a page as its reader does. */
export interface PlainTree {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  /** The parent of whatever kind. */
  readonly parentNode: (node: Node) => Node | null;
  readonly type: (node: Node) => number;
  readonly name: (node: Node) => string | null;
  readonly shadowRoot: (element: Node) => Node | null | undefined;
  readonly host: (shadowRoot: Node) => Node | null | undefined;
  readonly assignedNodes: (slot: Node) => readonly Node[];
  /** The body of a frame's document; null where the page may not look into it. */
  readonly frameBody: (frame: Node) => Node | null;
}

export interface FlatTree {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  /** The element that a node is shown in; null for the outermost one, which only the document holds. */
  readonly parent: (node: Node) => Node | null;
}

/** What `Node.nodeType` says of an element. */
export const ELEMENT = 1;
const FRAGMENT = 11;
export const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);

/**
 * A page as it is shown: what stands in an open shadow root is in its host, what is slotted in the slot, and what a frame of the
 * same origin shows in the frame.
 *
 *     host ─ #shadow ─ slot        host ─ slot ─ words       frame ─ #document ─ html ─ body       frame ─ body
 *        └─ words             ──▶                                                             ──▶
 */
export function flatTree(tree: PlainTree): FlatTree {
  /** Known of nodes that were come to through their slot or frame. */
  const placed = new WeakMap<Node, { readonly in: Node; readonly next: Node | null }>();
  let arePlaced = false;
  const place = (nodes: readonly Node[], holder: Node): Node | null => {
    arePlaced = true;
    for (const [at, node] of nodes.entries()) placed.set(node, { in: holder, next: nodes[at + 1] ?? null });
    return nodes[0] ?? null;
  };
  const placeOf = (node: Node) => (arePlaced ? placed.get(node) : undefined);
  return {
    firstChild: (node) => {
      if (tree.type(node) !== ELEMENT) return tree.firstChild(node);
      const shadow = tree.shadowRoot(node);
      if (shadow) return tree.firstChild(shadow);
      const name = tree.name(node) ?? '';
      if (FRAMES.has(name)) {
        const body = tree.frameBody(node);
        return body === null ? null : place([body], node);
      }
      return (name === 'slot' ? place(tree.assignedNodes(node), node) : null) ?? tree.firstChild(node);
    },
    nextSibling: (node) => {
      const known = placeOf(node);
      return known === undefined ? tree.nextSibling(node) : known.next;
    },
    parent: (node) => {
      const known = placeOf(node);
      if (known !== undefined) return known.in;
      const outer = tree.parentNode(node);
      if (outer === null) return null;
      const type = tree.type(outer);
      if (type === FRAGMENT) return tree.host(outer) ?? null;
      return type === ELEMENT ? outer : null;
    },
  };
}
