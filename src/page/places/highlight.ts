import { RELATIONS } from '../../domain/comparison/comparison.ts';
import type { PageMark } from '../../platform/ports/page.ts';
import type { ReadPage } from '../read-page.ts';
import type { Sliced } from '../slices.ts';
import { findingRanges } from './anchor.ts';

/** The names that the style sheet of the content script draws: a line of its own for each relation, and one for none. */
const NAMES = [...RELATIONS, 'said'] as const;
const PREFIX = 'otr-';

/**
 * Marks statements in the page with the browser's own highlights, one for each relation: no element is added or changed.
 * Marks that were there before go when the new ones are ready. A statement that is no longer in the page is left out.
 */
export function* highlighting(document: Document, read: ReadPage, marks: readonly PageMark[]): Sliced<void> {
  const view = viewOf(document);
  const highlights = view?.CSS?.highlights;
  if (!view || !highlights) return;
  const ranges = yield* findingRanges(document, read, marks);
  clearHighlights(document);
  for (const name of NAMES) {
    const ofName = ranges.filter(
      (range, at): range is Range => range !== null && (marks[at]?.relation ?? 'said') === name,
    );
    if (ofName.length > 0) highlights.set(PREFIX + name, new view.Highlight(...ofName));
  }
}

/** Takes all marks away; highlights of the page's own stay. */
export function clearHighlights(document: Document): void {
  for (const name of NAMES) viewOf(document)?.CSS?.highlights?.delete(PREFIX + name);
}

const viewOf = (document: Document) => document.defaultView as (Window & typeof globalThis) | null;
