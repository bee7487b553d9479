import type { PageText } from '../text/blocks.ts';
import type { Dom } from '../text/dom.ts';
import { wordsOnly } from '../text/same-words.ts';
import { firstEndingAfter } from '../text/text-map.ts';

/** A line around an article: above its body, or just below it, where some pages name who wrote it. */
export interface HeadLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Mostly links. */
  readonly isLinks: boolean;
  readonly place: 'below-title' | 'above-title' | 'below-body' | 'further-below';
}

/** Some of a line's words with the elements right around them. */
export interface Piece {
  readonly text: string;
  readonly around: readonly Node[];
}

const ABOVE = 6;
const WITHOUT_TITLE = 12;
/** A title stands no more lines above its body. */
const FURTHEST_TITLE = 1_000;
const INTO_BODY = 3;
const RIGHT_BELOW = 4;
const BELOW = 40;
/** How many elements around a word may say what it is. */
const AROUND = 3;
/** Lines that name an author or a date are made of few pieces. */
const MOST_PIECES = 50;

/**
 * The lines between the title and the body, then those above the title from the nearest up, then those below the body.
 * `first` and `last` are the body's first and last line.
 */
export function articleHead(
  dom: Dom,
  page: PageText,
  title: string | null,
  { first, last }: { readonly first: number; readonly last: number },
): HeadLine[] {
  const titleAt = titleLine(page, title, first);
  const top = titleAt < 0 ? Math.max(0, first - WITHOUT_TITLE) : titleAt + 1;
  const places: [number[], HeadLine['place']][] = [
    [range(top, first + INTO_BODY), 'below-title'],
    [range(Math.max(0, titleAt - ABOVE), titleAt).reverse(), 'above-title'],
    [range(last + 1, last + 1 + RIGHT_BELOW), 'below-body'],
    [range(last + 1 + RIGHT_BELOW, last + 1 + BELOW), 'further-below'],
  ];
  return places.flatMap(([lines, place]) => lines.flatMap((at) => headLine(dom, page, at, place) ?? []));
}

/** The last line above the body's second that is the title: pages print it in a path of links, too. */
function titleLine(page: PageText, title: string | null, first: number): number {
  if (title === null) return -1;
  const words = wordsOnly(title);
  const upTo = page.paragraphs.slice(0, first + 1);
  return upTo.findLastIndex(
    ({ start, end }, at) =>
      first - at <= FURTHEST_TITLE &&
      end - start < 2 * title.length &&
      wordsOnly(page.text.slice(start, end)) === words,
  );
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
  return { text: page.text.slice(start, end), pieces, isLinks: linked * 2 > end - start, place };
}

function elementsAround(dom: Dom, node: Node): Node[] {
  const around: Node[] = [];
  for (let at = dom.parent(node); at !== null && around.length < AROUND; at = dom.parent(at)) around.push(at);
  return around;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
