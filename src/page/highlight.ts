import type { PageMark } from '../platform/ports.ts';
import { rangeOf } from './anchor.ts';
import type { ReadPage } from './read-page.ts';

/** The names that the style sheet of the content script draws: a line of its own for each relation, and one for none. */
const NAMES = ['restates', 'extends', 'departs', 'unrelated', 'said'] as const;
const PREFIX = 'otr-';

/**
 * Marks statements in the page with the browser's own highlights, one for each relation: no element is added or changed.
 * Marks that were there before go, so an empty list takes all away. A statement that is no longer in the page is left out.
 */
export function highlight(document: Document, read: ReadPage | null, marks: readonly PageMark[]): void {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const highlights = view?.CSS?.highlights;
  if (!view || !highlights) return;
  for (const name of NAMES) highlights.delete(PREFIX + name);
  if (read === null) return;
  for (const name of NAMES) {
    const ranges = marks
      .filter(({ relation }) => (relation ?? 'said') === name)
      .map((mark) => rangeOf(document, read, mark))
      .flatMap((range) => (range.ok ? [range.value] : []));
    if (ranges.length > 0) highlights.set(PREFIX + name, new view.Highlight(...ranges));
  }
}
