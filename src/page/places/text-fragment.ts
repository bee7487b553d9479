import {
  GenerateFragmentStatus,
  generateFragmentFromRange,
  setTimeout as setLimit,
  type TextFragment,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import type { Clock, Sliced } from '../slices.ts';
import { type PageText, readingBlocks } from '../text/blocks.ts';
import { rangeIn } from './anchor.ts';
import { findingQuote, type SoughtQuote } from './find-quote.ts';

/** How long the page is kept waiting by one fragment, and how long all of them may take. */
const ONE_MS = 250;
const ALL_MS = 4_000;

/**
 * For each passage the end of an address that leads to it (":~:text=…"), as the page stands now. Null where the passage is
 * not in the page, where nothing tells it from the same words elsewhere, or where finding that out would take too long.
 */
export function* findingFragments(
  document: Document,
  passages: readonly SoughtQuote[],
  clock: Pick<Clock, 'now'>,
): Sliced<readonly (string | null)[]> {
  const began = clock.now();
  setLimit(ONE_MS);
  const read: Partial<Record<PageText['breaks'], PageText>> = {};
  const fragments: (string | null)[] = [];
  for (const passage of passages) {
    yield;
    let range: Range | null = null;
    // How the page's line breaks were read when the passage was taken from it is not known here.
    for (const breaks of ['double', 'single'] as const) {
      if (range !== null || clock.now() - began > ALL_MS) continue;
      read[breaks] ??= yield* readingBlocks(document.body, { breaks });
      const page = read[breaks];
      const found = yield* findingQuote(page.text, passage);
      range = found && rangeIn(document, page.runs, found);
    }
    fragments.push(range === null || clock.now() - began > ALL_MS ? null : fragmentOf(range));
  }
  return fragments;
}

function fragmentOf(range: Range): string | null {
  try {
    const { status, fragment } = generateFragmentFromRange(range);
    return status === GenerateFragmentStatus.SUCCESS && fragment ? directive(fragment) : null;
  } catch {
    return null;
  }
}

/** `text=[prefix-,]start[,end][,-suffix]`; a hyphen, a comma or an ampersand inside a part would be taken for the syntax. */
function directive({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(textStart),
    textEnd && encoded(textEnd),
    suffix && `-${encoded(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

const encoded = (words: string): string =>
  encodeURIComponent(words).replaceAll(/[-!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
