import type { Sliced } from '../slices.ts';
import { type Dom, domOf, ELEMENT, TEXT } from './dom.ts';
import { SILENT } from './elements.ts';
import { FRAMES } from './flat-tree.ts';
import { isHidden } from './hidden.ts';

/**
 * A copy of what a page shows as text, for other people's code to take to pieces: no scripts, forms' controls, pictures' sources
 * or hidden parts, and of the attributes only those by which readers tell an article from its frame.
 *
 * The page itself is only looked at, and through the prototypes' getters. In Chromium a `<form><input name="getAttribute">` hides
 * the form's own `getAttribute`, in a content script too, and Readability throws on it; in the copy nothing can hide anything.
 */
const ATTRIBUTES = ['class', 'id', 'role'];
/** Counted by readers as parts of an article, though they hold no text. */
const PICTURES: ReadonlySet<string> = new Set(['img', 'video', 'iframe', 'embed', 'object']);
const STEPS_A_SLICE = 200;

/**
 * Null when the page has more elements or text to copy than it may (text in UTF-16, its white space included), or its engine
 * makes no documents. Of elements that are left out nothing is copied.
 */
export function* mirrorOf(
  document: Document,
  { elements: most, text: mostText }: { readonly elements: number; readonly text: number },
  isLeftOut: (element: Node) => boolean = () => false,
): Sliced<Document | null> {
  const mirror = emptyDocument(document);
  if (mirror === null) return null;
  const dom = domOf(document);
  mirror.documentElement.setAttribute('lang', dom.attribute(document.documentElement, 'lang') ?? '');
  let elements = 0;
  let text = 0;
  let into: Element = mirror.body;
  let node = dom.firstChild(document.body);
  for (let steps = 0; node !== null; steps++) {
    if (steps % STEPS_A_SLICE === 0) yield;
    const type = dom.type(node);
    if (type === TEXT) {
      const { data } = node as Text;
      text += data.length;
      if (text > mostText) return null;
      into.appendChild(mirror.createTextNode(data));
    }
    const copy = type === ELEMENT && !isLeftOut(node) ? copied(dom, node, mirror) : null;
    if (copy !== null) {
      if (++elements > most) return null;
      into.appendChild(copy);
      const child = PICTURES.has(copy.localName) ? null : dom.firstChild(node);
      if (child !== null) {
        into = copy;
        node = child;
        continue;
      }
    }
    let next: Node | null = dom.nextSibling(node);
    while (next === null && into !== mirror.body) {
      node = dom.parent(node) as Node;
      into = into.parentNode as Element;
      next = dom.nextSibling(node);
    }
    node = next;
  }
  return mirror;
}

/** The DOM of the command line has no `implementation`. */
function emptyDocument(document: Document): Document | null {
  if (document.implementation !== undefined) return document.implementation.createHTMLDocument('');
  const Parser = document.defaultView?.DOMParser;
  return Parser === undefined
    ? null
    : new Parser().parseFromString('<html><head></head><body></body></html>', 'text/html');
}

function copied(dom: Dom, element: Node, mirror: Document): Element | null {
  const name = dom.name(element) ?? '';
  // A frame whose text is read is a box like any other; the body in it must not be the mirror's second one.
  const isBox = name === 'body' || (FRAMES.has(name) && dom.firstChild(element) !== null);
  if (!isBox && PICTURES.has(name)) return mirror.createElement(name);
  if (SILENT.has(name) || isHidden(dom, element)) return null;
  const copy = mirror.createElement(isBox ? 'div' : MADE_UP.test(name) ? 'span' : name);
  for (const attribute of ATTRIBUTES) {
    const value = dom.attribute(element, attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  // Only of links within the page do readers ask where they lead.
  const target = name === 'a' ? dom.attribute(element, 'href') : null;
  if (target?.startsWith('#')) copy.setAttribute('href', target);
  return copy;
}

/** A parser makes elements of names that `createElement` refuses. */
const MADE_UP = /[^a-z0-9]/;
