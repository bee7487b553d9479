import words from '../../../assets/page/date-words.json' with { type: 'json' };
import type { PageText } from '../text/blocks.ts';
import { type Dom, ELEMENT } from '../text/dom.ts';
import { wordsOnly } from '../text/same-words.ts';
import { firstEndingAfter } from '../text/text-map.ts';

/** A line around an article: above its body, or just below it, where some pages name who wrote it. */
export interface HeadLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Mostly links. */
  readonly isLinks: boolean;
  /** In a box that is no part of the article's head: a picture's, of tags, of other articles. */
  readonly isOutside: boolean;
  readonly place:
    | 'below-title'
    | 'in-body'
    | 'above-title'
    | 'end-of-body'
    | 'signature'
    | 'below-body'
    | 'further-below';
}

/** Some of a line's words with the elements right around them. */
export interface Piece {
  readonly text: string;
  readonly around: readonly Node[];
}

const ABOVE = 6;
const WITHOUT_TITLE = 12;
/** Between title and body so many lines are looked at. */
const MOST_BETWEEN = 60;
/** A title stands no more lines above its body. */
const FURTHEST_TITLE = 1_000;
const INTO_BODY = 3;
const END_OF_BODY = 2;
const RIGHT_BELOW = 4;
const BELOW = 40;
/** How many elements around a word may say what it is. */
const AROUND = 5;
/** Lines that name an author or a date are made of few pieces. */
const MOST_PIECES = 50;

/**
 * The lines between the title and the body and the body's first, then those above the title from the nearest up, then the body's last
 * and those below it. `first` and `last` are the body's first and last line, `signed` the one that signs it.
 */
export function articleHead(
  dom: Dom,
  page: PageText,
  title: string | null,
  { first, last, signed }: { readonly first: number; readonly last: number; readonly signed: number | null },
): HeadLine[] {
  const own = titleLine(page, title, first);
  const titleAt = own.at;
  const top = titleAt < 0 ? Math.max(0, first - WITHOUT_TITLE) : own.isWhole ? titleAt + 1 : titleAt;
  const places: [number[], HeadLine['place']][] = [
    [range(top, Math.min(first, top + MOST_BETWEEN)), 'below-title'],
    [range(Math.max(top, first), Math.min(first + INTO_BODY, last + 1)), 'in-body'],
    [range(Math.max(0, titleAt - ABOVE), titleAt).reverse(), 'above-title'],
    [range(Math.max(first + INTO_BODY, last + 1 - END_OF_BODY), last + 1).reverse(), 'end-of-body'],
    [range(last + 1, last + 1 + RIGHT_BELOW), 'below-body'],
    [range(last + 1 + RIGHT_BELOW, last + 1 + BELOW), 'further-below'],
  ];
  return places.flatMap(([lines, place]) =>
    lines.flatMap((at) => {
      const line = headLine(dom, page, at, at === signed ? 'signature' : place);
      return line === null ? [] : at === titleAt ? withoutTitle(line, title ?? '') : line;
    }),
  );
}

/**
 * The last line above the body's second that is the title: pages print it in a path of links, too. Where none is, the one that begins
 * with it: old pages set only a line's end between the title and what follows.
 */
function titleLine(page: PageText, title: string | null, first: number): { at: number; isWhole: boolean } {
  if (title === null) return { at: -1, isWhole: true };
  const words = wordsOnly(title);
  const upTo = page.paragraphs.slice(0, first + 1).map(({ start, end }, at) => ({
    start,
    end,
    isShort: first - at <= FURTHEST_TITLE && end - start < 2 * title.length,
  }));
  const lineOf = ({ start, end }: { start: number; end: number }): string => wordsOnly(page.text.slice(start, end));
  const whole = upTo.findLastIndex((line) => line.isShort && lineOf(line) === words);
  if (whole >= 0) return { at: whole, isWhole: true };
  return { at: upTo.findLastIndex((line) => line.isShort && lineOf(line).startsWith(`${words} `)), isWhole: false };
}

function headLine(dom: Dom, page: PageText, at: number, place: HeadLine['place']): HeadLine | null {
  const paragraph = page.paragraphs[at];
  if (paragraph === undefined) return null;
  const { start, end, linked } = paragraph;
  const pieces: Piece[] = [];
  for (let run = firstEndingAfter(page.runs, start); run < page.runs.length && pieces.length < MOST_PIECES; run++) {
    const one = page.runs[run];
    if (one === undefined || one.start >= end) break;
    pieces.push({ text: page.text.slice(one.start, one.end), around: elementsAround(dom, one.node) });
  }
  const isOutside = pieces.some(({ around }) => around.some((element) => isOutsideBox(dom, element)));
  return { text: page.text.slice(start, end), pieces, isLinks: linked * 2 > end - start, isOutside, place };
}

/** What stands in a line behind the title at its beginning. */
function withoutTitle(line: HeadLine, title: string): HeadLine[] {
  const pieces = line.pieces.filter(({ text }) => !wordsOnly(title).includes(wordsOnly(text)));
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
  return text === '' ? [] : [{ ...line, text, pieces }];
}

function elementsAround(dom: Dom, node: Node): Node[] {
  const around: Node[] = [];
  for (let at = dom.parent(node); at !== null && around.length < AROUND; at = dom.parent(at)) {
    if (dom.type(at) === ELEMENT) around.push(at);
  }
  return around;
}

const OUTSIDE: ReadonlySet<string> = new Set(['figure', 'figcaption', 'aside', 'nav', 'footer', 'blockquote']);
const BOXES: ReadonlySet<string> = new Set(words.boxes);
/** Their names speak of the whole page ("has-sidebar"). */
const FRAMES: ReadonlySet<string> = new Set(['body', 'main', 'article']);

function isOutsideBox(dom: Dom, element: Node): boolean {
  const name = dom.name(element) ?? '';
  if (OUTSIDE.has(name) || dom.attribute(element, 'rel') === 'tag') return true;
  if (FRAMES.has(name)) return false;
  const classes = (dom.attribute(element, 'class') ?? '').toLowerCase();
  return classes.split(/[^a-z]/).some((word) => BOXES.has(word));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
