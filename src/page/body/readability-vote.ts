import Readability from '@mozilla/readability/Readability.js';
import type { Sliced } from '../slices.ts';
import { type PageText, readBlocks } from '../text/blocks.ts';
import { mirrorOf } from '../text/mirror.ts';
import { wordsOnly } from '../text/same-words.ts';

/**
 * Readability does its work in one piece, at 5 to 10 µs an element: beyond so many the page would be kept waiting for longer than
 * a reader or a script should notice. With 2,500 the first run took 52 ms in Chromium, later ones 22 to 39.
 */
const MOST_ELEMENTS = 2000;
/** UTF-16, white space included: it looks through texts again and again. */
const MOST_TEXT = 300_000;
/** Under so many characters it tries again with laxer rules. */
const SHORT_ARTICLE = 250;
/** How far ahead a paragraph is looked for that it joined or cut. */
const AHEAD = 200;
const SHORTEST_PART = 20;

/**
 * Which paragraphs Readability takes for the article, by its work on a mirror of the page; null when the page is too large for
 * it or it finds nothing. Boxes that hold nothing of an article for certain can be kept from it: it is faster without them. Its
 * paragraphs are found again among the page's own by their words and order.
 */
export function* readabilityVote(
  document: Document,
  page: PageText,
  isLeftOut?: (element: Node) => boolean,
): Sliced<readonly boolean[] | null> {
  if (page.text.length > MOST_TEXT) return null;
  const mirror = yield* mirrorOf(document, { elements: MOST_ELEMENTS, text: MOST_TEXT }, isLeftOut);
  if (mirror === null) return null;
  yield;
  const content = contentOf(mirror);
  if (content === null) return null;
  yield;
  return yield* sameLines(page, readBlocks(content));
}

function contentOf(mirror: Document): Element | null {
  try {
    const reader = new Readability<Element>(mirror, {
      disableJSONLD: true,
      keepClasses: true,
      charThreshold: SHORT_ARTICLE,
      serializer: (element) => element as Element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

const LINES_A_SLICE = 100;

function* sameLines(page: PageText, content: PageText): Sliced<readonly boolean[]> {
  const words = page.paragraphs.map(({ start, end }) => wordsOnly(page.text.slice(start, end)));
  const places = new Map<string, number[]>();
  for (const [at, line] of words.entries()) {
    const known = places.get(line);
    if (known === undefined) places.set(line, [at]);
    else known.push(at);
  }
  yield;
  const kept = words.map(() => false);
  let at = 0;
  for (const [index, { start, end }] of content.paragraphs.entries()) {
    if (index % LINES_A_SLICE === 0) yield;
    const line = wordsOnly(content.text.slice(start, end));
    const found = places.get(line)?.find((place) => place >= at) ?? partAhead(words, line, at);
    if (found === undefined) continue;
    kept[found] = true;
    at = found + 1;
    // It may have joined what a line break sets apart.
    while (
      at < words.length &&
      words[at] !== '' &&
      line.length > (words[found] as string).length &&
      line.includes(words[at] as string)
    ) {
      kept[at] = true;
      at++;
    }
  }
  return kept;
}

function partAhead(words: readonly string[], line: string, from: number): number | undefined {
  const isPart = (a: string, b: string): boolean => b.length > SHORTEST_PART && a.includes(b);
  for (let at = from; at < Math.min(words.length, from + AHEAD); at++) {
    const other = words[at] as string;
    if (isPart(line, other) || isPart(other, line)) return at;
  }
  return undefined;
}
