import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Frames in frames are followed so far. */
const DEEPEST = 3;

/**
 * Puts what a browser would show in the place of what is written: a declared open shadow root in its host, the host's own children
 * in their slots, and the document of a `srcdoc` in its frame. The tree is changed; it is walked without recursion.
 */
export function asShown(document: Tree.Document, depth = 0): Tree.Document {
  const left: Tree.ParentNode[] = [document];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    for (const node of [...holder.childNodes]) {
      if (!isElement(node)) continue;
      const frame = node.tagName === 'iframe' ? attribute(node, 'srcdoc') : null;
      if (frame !== null && depth < DEEPEST) show(node, bodyOf(asShown(parse(frame), depth + 1)));
      const root = node.childNodes.find(isShadowRoot);
      if (root !== undefined) show(node, slotted(root, node));
      left.push(node);
    }
  }
  return document;
}

/** A frame whose text is read becomes a box, since nothing in a frame is text for a reader of files. */
function show(node: Tree.Element, children: readonly Tree.ChildNode[]): void {
  if (node.tagName === 'iframe') {
    node.tagName = 'div';
    node.nodeName = 'div';
  }
  for (const child of [...node.childNodes]) adapter.detachNode(child);
  for (const child of children) adapter.appendChild(node, child);
}

function bodyOf(document: Tree.Document): Tree.ChildNode[] {
  const html = document.childNodes.find((node): node is Tree.Element => node.nodeName === 'html');
  const body = html?.childNodes.find((node): node is Tree.Element => node.nodeName === 'body');
  return takenFrom(body?.childNodes ?? []);
}

/** The shadow root's children, with the host's own ones in its slots; what no slot takes is not shown. */
function slotted(root: Tree.Template, host: Tree.Element): Tree.ChildNode[] {
  const own = takenFrom(host.childNodes.filter((node) => node !== root));
  const left: Tree.ParentNode[] = [root.content];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    for (const node of [...holder.childNodes].filter(isElement)) {
      if (node.tagName !== 'slot') left.push(node);
      else fill(node, own);
    }
  }
  return takenFrom(root.content.childNodes);
}

function fill(slot: Tree.Element, own: readonly Tree.ChildNode[]): void {
  const name = attribute(slot, 'name') ?? '';
  const taken = own.filter(
    (node) => node.parentNode === null && ((isElement(node) && attribute(node, 'slot')) || '') === name,
  );
  if (taken.length > 0) show(slot, taken);
}

function takenFrom(nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  const taken = [...nodes];
  for (const node of taken) adapter.detachNode(node);
  return taken;
}

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

const isShadowRoot = (node: Tree.ChildNode): node is Tree.Template =>
  node.nodeName === 'template' && isElement(node) && attribute(node, 'shadowrootmode') === 'open';

const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;
