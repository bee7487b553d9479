import words from '../../../assets/page/asking-words.json' with { type: 'json' };
import type { Sliced } from '../slices.ts';
import type { Control, PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { wordsOnly } from '../text/same-words.ts';

/** Boxes that ask something of the reader hold no more text than this; what holds more is a page's. UTF-16. */
const LARGEST = 6_000;
/** So much of a box's text is in lines that ask. */
const ASKING = 0.3;
/** How many elements around a button are looked at. */
const STEPS = 8;
/** What has more buttons is a form or a program. */
const MOST_CONTROLS = 300;
/** A box around a field for an address that holds no more, a few elements out, asks for it whatever it says. */
const LARGEST_FORM = 700;
const FORM_STEPS = 3;
const DIALOGS: ReadonlySet<string> = new Set(['dialog', 'alertdialog']);
const READER: ReadonlySet<string> = new Set(words.reader);

/**
 * The page without the boxes that ask its reader for consent, an address or money, and these boxes; its text and the places in it stay.
 * Such a box has buttons or fields, and a good part of its lines speak to the reader of cookies, letters or subscriptions, however long
 * it is and whatever it is called; of one that calls itself a dialog a line is enough, of a small form for an address none. What
 * holds a page's headline is none.
 */
export function* withoutAsking(dom: Dom, page: PageText): Sliced<{ page: PageText; boxes: ReadonlySet<Node> }> {
  const boxes = new Set<Node>();
  const gone = new Set<Paragraph>();
  const asking = new AskingLines(dom, page);
  for (const control of page.controls.slice(0, MOST_CONTROLS)) {
    yield;
    const box = asking.boxAround(control);
    if (box === null || boxes.has(box.node)) continue;
    boxes.add(box.node);
    for (const line of box.lines) gone.add(line);
  }
  if (gone.size === 0) return { page, boxes };
  const paragraphs = page.paragraphs.filter((line) => !gone.has(line));
  return { page: { ...page, paragraphs }, boxes };
}

class AskingLines {
  readonly #dom: Dom;
  readonly #page: PageText;
  readonly #asks = new Map<Paragraph, boolean>();

  constructor(dom: Dom, page: PageText) {
    this.#dom = dom;
    this.#page = page;
  }

  /** The box around a button that asks, with all of its lines: the outermost that says more of it than those inside of it. */
  boxAround({ node, at }: Control): { node: Node; lines: readonly Paragraph[] } | null {
    const [dom, { paragraphs }] = [this.#dom, this.#page];
    const isAddress = dom.attribute(node, 'type') === 'email';
    let best: { node: Node; lines: readonly Paragraph[]; asking: number } | null = null;
    let [from, to, chars, asking] = [at, at, 0, 0];
    /** Whether the line is in the box; then it is counted. */
    const takes = (box: Node, line: Paragraph | undefined): boolean => {
      if (line === undefined || chars > LARGEST || !dom.contains(box, line.block)) return false;
      const length = line.end - line.start;
      chars += dom.name(line.block) === 'h1' ? LARGEST + 1 : length;
      if (this.#isAsking(line)) asking += length;
      return true;
    };
    for (let step = 0, box = dom.parent(node); box !== null && step < STEPS; step++, box = dom.parent(box)) {
      while (takes(box, paragraphs[to])) to++;
      while (takes(box, paragraphs[from - 1])) from--;
      if (chars > LARGEST) return best;
      const isForm = isAddress && step < FORM_STEPS && chars <= LARGEST_FORM && chars > 0;
      const isEnough = asking >= ASKING * chars || (asking > 0 && isDialog(dom, box));
      if (isForm || (isEnough && asking > (best?.asking ?? 0)))
        best = { node: box, lines: paragraphs.slice(from, to), asking };
    }
    return best;
  }

  #isAsking(line: Paragraph): boolean {
    const known = this.#asks.get(line);
    if (known !== undefined) return known;
    const asking = asks(this.#page.text.slice(line.start, line.end));
    this.#asks.set(line, asking);
    return asking;
  }
}

const isDialog = (dom: Dom, box: Node): boolean =>
  dom.name(box) === 'dialog' || DIALOGS.has(dom.attribute(box, 'role') ?? '');

/** Whether a line speaks to the reader, or as the site, of what such boxes ask for. */
function asks(line: string): boolean {
  if (line.length > LARGEST) return false;
  const lower = line.toLowerCase();
  return (
    words.things.some((thing) => lower.includes(thing)) &&
    wordsOnly(line)
      .split(' ')
      .some((word) => READER.has(word))
  );
}
