import { isSamePage } from '../../domain/article/same-page.ts';
import { done, failed, type Outcome } from '../ports/outcome.ts';
import type { PageLink, PageMark, PageReading, Place } from '../ports/page.ts';

/** Pages by the number of their tab; a tab without one may not be read. Remembers where it was sent to. */
export function fakePageLink(pages: Readonly<Record<number, Outcome<PageReading>>>): PageLink & {
  readonly jumps: readonly { tab: number; place: Place }[];
  /** What is marked in a tab's page now. */
  readonly marked: (tab: number) => readonly PageMark[];
  /** Tabs whose pages were told to read no further. */
  readonly stopped: readonly number[];
} {
  const jumps: { tab: number; place: Place }[] = [];
  const marked = new Map<number, readonly PageMark[]>();
  const stopped: number[] = [];
  return {
    jumps,
    stopped,
    stop: (tab) => void stopped.push(tab),
    hasRead: async (tab, url) => {
      const page = pages[tab];
      const read = page?.ok ? (page.value.article?.url ?? null) : null;
      return page?.ok === true && (url === null || read === null || isSamePage(read, url));
    },
    marked: (tab) => marked.get(tab) ?? [],
    mark: async (tab, marks) => {
      marked.set(tab, marks);
      return done(null);
    },
    read: async (tab) => pages[tab] ?? failed('page-closed'),
    selection: async () => '',
    fragments: async (tab, passages) =>
      tab in pages ? done(passages.map(({ quote }) => `:~:text=${encodeURIComponent(quote)}`)) : failed('page-closed'),
    jump: async (tab, place) => {
      const page = pages[tab];
      if (page === undefined) return failed('page-closed');
      if (!page.ok) return page;
      if (page.value.article?.text.slice(place.start, place.end) !== place.quote) return failed('page-gone');
      jumps.push({ tab, place });
      return done(null);
    },
  };
}
