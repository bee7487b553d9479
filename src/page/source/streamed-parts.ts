import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Of more parts the first are put in their places. */
const MOST_PARTS = 500;
/** "$RC("B:0","S:1")" and "$RR(…)" bring a part to a place, "$RS("S:2","P:2")" a piece of a part. */
const MOVES = /\$R[CRS]\("([BPS]:[0-9a-f]{1,8})","([BPS]:[0-9a-f]{1,8})"/g;

interface Streamed {
  readonly parts: Map<string, Tree.Element>;
  readonly places: Map<string, Tree.Element>;
  /** The part that a script brings to a place. */
  readonly moved: Map<string, string>;
}

/**
 * Puts the parts of a page that were sent late in the places kept for them, as its scripts would: React's servers (`react-dom/server`,
 * so most pages made with Next.js) send `<template id="B:0">` with something that stands in, and at the end `<div hidden id="S:0">`.
 * Without it such a page's source has all of its text hidden. Where the scripts are gone, part and place have the same number.
 * The tree is changed; it is walked without recursion.
 */
export function placeStreamedParts(document: Tree.Document): Tree.Document {
  const { parts, places, moved } = streamedIn(document);
  for (const [id, place] of places) {
    const partId = moved.get(id) ?? `S${id.slice(1)}`;
    const part = parts.get(partId);
    if (part === undefined || isWithin(place, part)) continue;
    parts.delete(partId);
    put(part, place);
  }
  return document;
}

function streamedIn(document: Tree.Document): Streamed {
  const found: Streamed = { parts: new Map(), places: new Map(), moved: new Map() };
  const left: Tree.ParentNode[] = [document];
  for (let holder = left.pop(); holder !== undefined; holder = left.pop()) {
    for (const node of holder.childNodes) {
      if (!('tagName' in node)) continue;
      left.push(node);
      const id = attribute(node, 'id') ?? '';
      if (node.tagName === 'script') readMoves(node, found.moved);
      else if (node.tagName === 'template' && /^[BP]:/.test(id) && found.places.size < MOST_PARTS)
        found.places.set(id, node);
      else if (id.startsWith('S:') && attribute(node, 'hidden') !== null) found.parts.set(id, node);
    }
  }
  return found;
}

function readMoves(script: Tree.Element, moved: Map<string, string>): void {
  const [text] = script.childNodes;
  if (text === undefined || !('value' in text) || !text.value.includes('$R')) return;
  for (const [, first = '', second = ''] of text.value.matchAll(MOVES)) {
    if (first.startsWith('S')) moved.set(second, first);
    else moved.set(first, second);
  }
}

function isWithin(node: Tree.Element, outer: Tree.Element): boolean {
  for (let at: Tree.ParentNode | null = node; at !== null; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true;
  return false;
}

/** In the place of a template, and of what stands in between it and the comment that ends it. */
function put(part: Tree.Element, place: Tree.Element): void {
  const holder = place.parentNode;
  if (holder === null) return;
  adapter.detachNode(part);
  const at = holder.childNodes.indexOf(place);
  const after = holder.childNodes.slice(at + 1);
  const shown = [...part.childNodes];
  for (const node of shown) node.parentNode = holder;
  part.childNodes = [];
  holder.childNodes = [...holder.childNodes.slice(0, at), ...shown, ...after.slice(standingIn(after))];
}

/** How many of the nodes behind a place stand in for its part; none where the marks are gone. */
function standingIn(after: readonly Tree.ChildNode[]): number {
  let depth = 1;
  for (const [at, node] of after.entries()) {
    if (node.nodeName !== '#comment') continue;
    const { data } = node as Tree.CommentNode;
    if (data === '/$' && --depth === 0) return at;
    if (data.startsWith('$')) depth++;
  }
  return 0;
}

const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;
