import { atOnce, type Sliced } from '../slices.ts';
import type { Dom } from '../text/dom.ts';
import { BOX_KINDS, kindsOfName } from './box-names.ts';

/** An element of the page and what is around it: how far out the nearest box of each kind is. */
export interface Surroundings {
  readonly node: Node;
  readonly parent: Surroundings | null;
  readonly depth: number;
  readonly name: string;
  /** For each of `KINDS`: 0 when the element itself is one, 1 when its parent is, …; `FAR` when none is. */
  readonly near: Uint8Array;
  /** Element and class names: what is set alike has the same. */
  readonly look: string;
}

export const FAR = 15;
const STEPS_A_SLICE = 500;

const ROLES: Readonly<Record<string, string>> = {
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  navigation: 'nav',
  article: 'article',
};
const ELEMENTS = [
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'nav',
  'figure',
  'figcaption',
  'blockquote',
  'ul',
  'ol',
  'table',
  'form',
  'section',
  'dl',
];
/** By name of class or id, by element or role, and `articleBody` of schema.org. */
export const KINDS: readonly string[] = [...BOX_KINDS.map((kind) => `.${kind}`), ...ELEMENTS, 'articleBody'];
const BODY = KINDS.length - 1;

/** Answers for every element under `root` and remembers it: a page's lines share most of what is around them. */
export class SurroundingsReader {
  readonly #dom: Dom;
  readonly #root: Node;
  readonly #known = new Map<Node, Surroundings>();
  readonly #kinds = new Map<string, ReadonlySet<number>>();

  constructor(dom: Dom, root: Node) {
    this.#dom = dom;
    this.#root = root;
    const near = new Uint8Array(KINDS.length).fill(FAR);
    this.#known.set(root, { node: root, parent: null, depth: 0, name: 'body', near, look: 'body' });
  }

  /** Every element that was asked for, and all around them, these first. */
  get all(): Iterable<Surroundings> {
    return this.#known.values();
  }

  /** What is known of an element; undefined where nothing was asked inside of it. */
  known(element: Node): Surroundings | undefined {
    return this.#known.get(element);
  }

  of(element: Node): Surroundings {
    return atOnce(this.reading(element));
  }

  /** The same with pauses: nothing says how deep an element stands. */
  *reading(element: Node): Sliced<Surroundings> {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const unknown: Node[] = [];
    let node: Node | null = element;
    while (node !== null && !this.#known.has(node)) {
      unknown.push(node);
      node = this.#dom.parent(node);
    }
    let around = this.#known.get(node ?? this.#root) as Surroundings;
    for (let at = unknown.length - 1; at >= 0; at--) {
      if (at % STEPS_A_SLICE === STEPS_A_SLICE - 1) yield;
      around = this.#inside(around, unknown[at] as Node);
      this.#known.set(unknown[at] as Node, around);
    }
    return around;
  }

  /** Most boxes of a page share their names with others. */
  #kindsOf(name: string): ReadonlySet<number> {
    const kinds = this.#kinds.get(name) ?? kindsOfName(name);
    this.#kinds.set(name, kinds);
    return kinds;
  }

  #inside(parent: Surroundings, node: Node): Surroundings {
    const dom = this.#dom;
    const name = dom.name(node) ?? '';
    const named = dom.attribute(node, 'class') ?? '';
    const near = parent.near.map((distance) => Math.min(FAR, distance + 1));
    for (const kind of this.#kindsOf(`${named} ${dom.attribute(node, 'id') ?? ''}`)) near[kind] = 0;
    const element = ELEMENTS.indexOf(ROLES[dom.attribute(node, 'role') ?? ''] ?? name);
    if (element >= 0) near[BOX_KINDS.length + element] = 0;
    if (dom.attribute(node, 'itemprop')?.toLowerCase().includes('articlebody')) near[BODY] = 0;
    return { node, parent, depth: parent.depth + 1, name, near, look: `${name}.${named}` };
  }
}
