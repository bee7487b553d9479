import type { Sliced } from '../slices.ts';
import type { PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import { wordsOnly } from '../text/same-words.ts';
import { lineShape } from './line-shape.ts';
import { percent } from './percent.ts';
import type { Surroundings, SurroundingsReader } from './surroundings.ts';
import type { WeighedLine } from './text-mass.ts';

/** A paragraph of the page with what can be seen of it alone. */
export interface LookedLine extends WeighedLine {
  readonly text: string;
  readonly words: string;
  /** What its text shows, in the order of `OWN_FACTS`. */
  readonly own: readonly number[];
  /** 0 no full stop or its like at its end, 3 one, 2 a colon, 1 a closing mark. */
  readonly ending: number;
  /** Percent of its characters. */
  readonly linked100: number;
  readonly kind: number;
  readonly emphasis: number;
}

const BLOCKS = [
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'td',
  'th',
  'blockquote',
  'figcaption',
  'pre',
  'dd',
  'dt',
  'section',
  'article',
  'address',
];
const INLINES = ['a', 'strong', 'b', 'em', 'i', 'small', 'span', 'time', 'label', 'cite', 'font'];
export const STRONG: ReadonlySet<number> = new Set([INLINES.indexOf('strong'), INLINES.indexOf('b')]);

export const OWN_FACTS: readonly string[] = [
  'length',
  'words',
  'linked',
  'capitalised',
  'digits',
  'upper',
  'sentences',
  'commas',
  'quotes',
  'ending',
  'beginning',
  'block',
  'inline',
];

/** Lines of this length without many links are prose. UTF-16. */
const PROSE = 80;
const MOST_LINKED = 30;
/** Lines are compared with others by so much of them. UTF-16. */
const COMPARED = 300;
const LINES_A_SLICE = 30;

export function* lookedLines(dom: Dom, root: Node, page: PageText, reader: SurroundingsReader): Sliced<LookedLine[]> {
  const lines: LookedLine[] = [];
  let run = 0;
  for (const { start, end, block, linked } of page.paragraphs) {
    if (lines.length % LINES_A_SLICE === 0) yield;
    while (run + 1 < page.runs.length && (page.runs[run]?.end ?? 0) <= start) run++;
    const around = yield* reader.reading(dom.parent(page.runs[run]?.node as Node) ?? root);
    lines.push(look(page.text.slice(start, end), around, yield* reader.reading(block), linked));
  }
  return lines;
}

function look(text: string, around: Surroundings, block: Surroundings, linked: number): LookedLine {
  const shape = lineShape(text);
  const linked100 = percent(linked, text.length);
  const kind = BLOCKS.indexOf(block.name);
  const emphasis = around === block ? -1 : INLINES.indexOf(around.name);
  const own = [
    Math.min(text.length, 2000),
    Math.min(shape.words, 400),
    linked100,
    percent(shape.capitalised, shape.words),
    percent(shape.digits, text.length),
    percent(shape.upper, shape.letters),
    Math.min(shape.sentences, 20),
    Math.min(shape.commas, 20),
    Math.min(shape.quotes, 20),
    shape.ending,
    shape.beginning,
    kind,
    emphasis,
  ];
  return {
    text,
    words: wordsOnly(text.slice(0, COMPARED)),
    around,
    block,
    length: text.length,
    linked,
    isProse: text.length >= PROSE && linked100 < MOST_LINKED,
    own,
    ending: shape.ending,
    linked100,
    kind,
    emphasis,
  };
}
