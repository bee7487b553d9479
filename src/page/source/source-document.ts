import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';
import type { Sliced } from '../slices.ts';
import { withoutEndlessTags } from './bounded-tags.ts';
import { placeStreamedParts } from './streamed-parts.ts';

/** Browsers nest no deeper; a parser without a bound takes quadratic time over a source of nothing but opening tags. */
const DEEPEST = 512;
const STEPS_A_SLICE = 500;

/** Their content is no text of the page, but for what a page says of itself to machines. */
const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);
const LINKED_DATA = 'application/ld+json';
/** Nothing is ever fetched for a document without a window; without these there is nothing to fetch. */
const SOURCES: ReadonlySet<string> = new Set(['src', 'srcset', 'poster', 'data', 'background', 'action', 'formaction']);

/**
 * A document of a page's source, made node by node: our own pages may turn no string into mark-up (Trusted Types), and what is
 * made so never runs. Scripts, styles, handlers and whatever is fetched are left out. Null for a source nested too deep.
 */
export function* sourceDocument(html: string, like: Document): Sliced<Document | null> {
  const parsed = parsedSource(html);
  if (parsed === null) return null;
  yield;
  placeStreamedParts(parsed);
  yield;
  const made = like.implementation.createHTMLDocument('');
  made.documentElement.replaceChildren();
  const waiting: [from: Parsed.ParentNode, into: Node][] = [[parsed, made]];
  for (let steps = 0; ; steps++) {
    const next = waiting.pop();
    if (next === undefined) return made;
    if (steps % STEPS_A_SLICE === 0) yield;
    const [from, into] = next;
    for (const child of from.childNodes) {
      const copy = copied(child, made);
      if (copy === null) continue;
      if (copy !== made.documentElement) into.appendChild(copy);
      if ('childNodes' in child) waiting.push([child, copy]);
    }
  }
}

function parsedSource(html: string): Parsed.Document | null {
  let depth = 0;
  try {
    return parse(withoutEndlessTags(html), {
      treeAdapter: {
        ...defaultTreeAdapter,
        insertBefore,
        insertTextBefore,
        onItemPush: () => {
          if (++depth > DEEPEST) throw new RangeError('nested too deep');
        },
        onItemPop: () => {
          depth--;
        },
      },
    });
  } catch {
    return null;
  }
}

/*
 * What stands in a table and may not is put before it. The table is the last child as a rule: sought from the end, however much is
 * put there takes linear time.
 */
function insertBefore(parent: Parsed.ParentNode, node: Parsed.ChildNode, before: Parsed.ChildNode): void {
  parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, node);
  node.parentNode = parent;
}

function insertTextBefore(parent: Parsed.ParentNode, text: string, before: Parsed.ChildNode): void {
  const last = parent.childNodes[parent.childNodes.lastIndexOf(before) - 1];
  if (last !== undefined && defaultTreeAdapter.isTextNode(last)) last.value += text;
  else insertBefore(parent, defaultTreeAdapter.createTextNode(text), before);
}

function copied(node: Parsed.ChildNode, into: Document): Node | null {
  if (node.nodeName === '#text') return into.createTextNode((node as Parsed.TextNode).value);
  if (!('tagName' in node) || !isKept(node)) return null;
  const element = node.tagName === 'html' ? into.documentElement : elementOf(node, into);
  for (const { name, value } of node.attrs) {
    if (SOURCES.has(name) || name.startsWith('on')) continue;
    try {
      element.setAttribute(name, value);
    } catch {
      // A name that only a parser lets pass says nothing to us.
    }
  }
  return element;
}

const isKept = ({ tagName, attrs }: Parsed.Element): boolean =>
  !LEFT_OUT.has(tagName) ||
  (tagName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && value.trim().toLowerCase() === LINKED_DATA));

function elementOf({ tagName, namespaceURI }: Parsed.Element, into: Document): Element {
  try {
    return into.createElementNS(namespaceURI, tagName);
  } catch {
    return into.createElement('span');
  }
}
