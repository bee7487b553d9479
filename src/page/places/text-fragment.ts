import type { Clock, Sliced } from '../slices.ts';
import type { SoughtQuote } from './find-quote.ts';
import { type LinkParts, partsFor } from './link-parts.ts';
import { readingShownText } from './shown-text.ts';
import { findingWords } from './sought-words.ts';

/** How long all fragments together may take. */
const ALL_MS = 4_000;

/**
 * For each passage the end of an address that leads to it (":~:text=…"), as the page stands now and in its own words. Null where
 * the passage is not shown in the page, where nothing tells it from the same words elsewhere, or where finding that out would
 * take too long.
 *
 *   page ─▶ what it shows ─▶ letters and digits ──┬─▶ where the passage stands ─▶ the page's words there
 *                                                 └──────── stand once? ◀──── parts, with more words in turn
 */
export function* findingFragments(
  document: Document,
  passages: readonly SoughtQuote[],
  clock: Pick<Clock, 'now'>,
): Sliced<readonly (string | null)[]> {
  const began = clock.now();
  const shown = yield* readingShownText(document);
  const fragments: (string | null)[] = [];
  for (const passage of passages) {
    yield;
    if (shown === null || clock.now() - began > ALL_MS) {
      fragments.push(null);
      continue;
    }
    const letters = yield* findingWords(shown.words, passage);
    const parts = letters && (yield* partsFor(shown, letters));
    fragments.push(parts && directive(parts));
  }
  return fragments;
}

/** `text=[prefix-,]start[,end][,-suffix]`; a hyphen, a comma or an ampersand inside a part would be taken for the syntax. */
function directive({ prefix, start, end, suffix }: LinkParts): string | null {
  try {
    const parts = [
      prefix && `${encoded(prefix)}-`,
      encoded(start),
      end && encoded(end),
      suffix && `-${encoded(suffix)}`,
    ];
    return `:~:text=${parts.filter(Boolean).join(',')}`;
  } catch {
    // Half a character cannot be written in an address.
    return null;
  }
}

const encoded = (words: string): string =>
  encodeURIComponent(words).replaceAll(/[-!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
