/**
 * Reads nodes through the getters of the DOM's own prototypes. In Chromium `<form><input name="firstChild">` hides
 * `form.firstChild` from a content script too; the prototype's getter still tells the truth.
 * Where a DOM keeps these as plain fields (linkedom), nothing can hide them and they are read as such.
 */
export interface Dom {
  readonly firstChild: (node: Node) => Node | null;
  readonly lastChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly previousSibling: (node: Node) => Node | null;
  /** The element that a node stands in; null for the outermost one, which only the document holds. */
  readonly parent: (node: Node) => Node | null;
  /** Whether the other node is the first one or in it. */
  readonly contains: (node: Node, other: Node) => boolean;
  readonly type: (node: Node) => number;
  /** Lower case for elements of HTML; null for other nodes. */
  readonly name: (node: Node) => string | null;
  readonly attribute: (element: Node, name: string) => string | null;
  readonly attributeNames: (element: Node) => readonly string[];
}

export const ELEMENT = 1;
export const TEXT = 3;

export function domOf(document: Document): Dom {
  const model = document.createElement('div');
  const getAttribute = inherited(model, 'getAttribute')?.value as
    | ((this: Node, name: string) => string | null)
    | undefined;
  const getNames = inherited(model, 'getAttributeNames')?.value as ((this: Node) => string[]) | undefined;
  const contains = inherited(model, 'contains')?.value as ((this: Node, other: Node) => boolean) | undefined;
  const name = reader<string | null | undefined>(model, 'localName');
  const type = reader<number>(model, 'nodeType');
  const parentNode = reader<Node | null>(model, 'parentNode');
  return {
    firstChild: reader(model, 'firstChild'),
    lastChild: reader(model, 'lastChild'),
    nextSibling: reader(model, 'nextSibling'),
    previousSibling: reader(model, 'previousSibling'),
    parent: (node) => {
      const outer = parentNode(node);
      return outer !== null && type(outer) === ELEMENT ? outer : null;
    },
    contains: (node, other) => (contains === undefined ? node.contains(other) : contains.call(node, other)),
    type,
    name: (node) => nameIn(name, node),
    attribute: (element, key) =>
      getAttribute === undefined ? (element as Element).getAttribute(key) : getAttribute.call(element, key),
    attributeNames: (element) =>
      getNames === undefined ? (element as Element).getAttributeNames() : getNames.call(element),
  };
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

/** The property as the prototypes of an element define it; undefined when only the element itself has it. */
function inherited(model: Node, property: string): PropertyDescriptor | undefined {
  for (let holder: unknown = Object.getPrototypeOf(model); holder !== null; holder = Object.getPrototypeOf(holder)) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, property);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}
