import { type FlatTree, flatTree } from './flat-tree.ts';

/**
 * Reads nodes as they are shown (`flat-tree.ts`), through the getters of the DOM's own prototypes. In Chromium `<form><input
 * name="firstChild">` hides
 * `form.firstChild` from a content script too; the prototype's getter still tells the truth.
 * Where a DOM keeps these as plain fields (linkedom), nothing can hide them and they are read as such.
 */
export interface Dom extends FlatTree {
  readonly lastChild: (node: Node) => Node | null;
  readonly previousSibling: (node: Node) => Node | null;
  /** Whether the other node is the first one or in it. */
  readonly contains: (node: Node, other: Node) => boolean;
  readonly type: (node: Node) => number;
  /** Lower case for elements of HTML; null for other nodes. */
  readonly name: (node: Node) => string | null;
  readonly attribute: (element: Node, name: string) => string | null;
  readonly attributeNames: (element: Node) => readonly string[];
}

export { ELEMENT } from './flat-tree.ts';
export const TEXT = 3;

const known = new WeakMap<Document, Dom>();

/** The same for every reading of a document. */
export function domOf(document: Document): Dom {
  const dom = known.get(document) ?? makeDom(document);
  known.set(document, dom);
  return dom;
}

function makeDom(document: Document): Dom {
  const model = document.createElement('div');
  const getAttribute = method<(this: Node, name: string) => string | null>(model, 'getAttribute');
  const getNames = method<(this: Node) => string[]>(model, 'getAttributeNames');
  const contains = method<(this: Node, other: Node) => boolean>(model, 'contains');
  const assigned = method<(this: Node) => Node[]>(document.createElement('slot'), 'assignedNodes');
  const localName = reader<string | null | undefined>(model, 'localName');
  const documentOf = reader<Document | null | undefined>(document.createElement('iframe'), 'contentDocument');
  const olderDocumentOf = reader<Document | null | undefined>(document.createElement('frame'), 'contentDocument');
  const type = reader<number>(model, 'nodeType');
  const name = (node: Node): string | null => nameIn(localName, node);
  const flat = flatTree({
    firstChild: reader(model, 'firstChild'),
    nextSibling: reader(model, 'nextSibling'),
    parentNode: reader(model, 'parentNode'),
    type,
    name,
    shadowRoot: reader(model, 'shadowRoot'),
    host: (root) => (root as ShadowRoot).host,
    assignedNodes: (slot) => assigned?.call(slot) ?? [],
    frameBody: (frame) => bodyOf(name(frame) === 'frame' ? olderDocumentOf : documentOf, frame),
  });
  return {
    ...flat,
    lastChild: reader(model, 'lastChild'),
    previousSibling: reader(model, 'previousSibling'),
    contains: (node, other) => (contains === undefined ? node.contains(other) : contains.call(node, other)),
    type,
    name,
    attribute: (element, key) =>
      getAttribute === undefined ? (element as Element).getAttribute(key) : getAttribute.call(element, key),
    attributeNames: (element) =>
      getNames === undefined ? (element as Element).getAttributeNames() : getNames.call(element),
  };
}

/** A document of another origin is null, or refuses to be asked. */
function bodyOf(documentOf: (frame: Node) => Document | null | undefined, frame: Node): Node | null {
  try {
    return documentOf(frame)?.body ?? null;
  } catch {
    return null;
  }
}

/** Text nodes have no such property; the getter of `Element` refuses them. */
function nameIn(read: (node: Node) => string | null | undefined, node: Node): string | null {
  try {
    return read(node)?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

function reader<Value>(model: Node, property: string): (node: Node) => Value {
  const get = inherited(model, property)?.get;
  if (get !== undefined) return (node) => get.call(node) as Value;
  return (node) => (node as unknown as Record<string, Value>)[property] as Value;
}

const method = <Method>(model: Node, property: string): Method | undefined =>
  inherited(model, property)?.value as Method | undefined;

/** The property as the prototypes of an element define it; undefined when only the element itself has it. */
function inherited(model: Node, property: string): PropertyDescriptor | undefined {
  for (let holder: unknown = Object.getPrototypeOf(model); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, property);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}
