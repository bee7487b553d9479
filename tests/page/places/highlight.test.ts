// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearHighlights, highlighting } from '../../../src/page/places/highlight.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { atOnce } from '../../../src/page/slices.ts';
import type { PageMark } from '../../../src/platform/ports/page.ts';
import { ADDRESS, arminfoPage, INTERVIEW, SETTINGS } from '../arminfo-pages.ts';

/** jsdom draws no highlights: the registry is stood in for. */
const highlights = new Map<string, { readonly ranges: readonly Range[] }>();
const boxed = SETTINGS['p in a verdana box'] as (paragraphs: readonly string[]) => string;

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: readonly Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  document.documentElement.innerHTML = arminfoPage({ body: boxed(INTERVIEW) });
});
afterEach(() => vi.unstubAllGlobals());

function read() {
  const page = readPage(document, ADDRESS);
  if (!page.ok) throw new Error(page.failure);
  return page.value;
}

function marked(from: number, length: number, relation: 'restates' | 'departs' | null) {
  const { text } = read().article;
  return { start: from, end: from + length, quote: text.slice(from, from + length), relation };
}

const mark = (marks: readonly PageMark[]): void => atOnce(highlighting(document, read(), marks));

describe('the marks in the page', () => {
  test('stand under a name of their own for each relation, on the very words', () => {
    const marks = [marked(20, 30, 'departs'), marked(80, 10, 'restates'), marked(100, 20, 'departs')];
    mark(marks);
    expect([...highlights.keys()].toSorted()).toEqual(['otr-departs', 'otr-restates']);
    expect(highlights.get('otr-departs')?.ranges.map(String)).toEqual([marks[0]?.quote, marks[2]?.quote]);
  });

  test('only say that something was said where nothing is compared', () => {
    mark([marked(20, 30, null)]);
    expect([...highlights.keys()]).toEqual(['otr-said']);
  });

  test('add and change no element', () => {
    const before = document.documentElement.outerHTML;
    mark([marked(20, 30, 'departs')]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('can all be taken away, and leave the highlights of the page itself', () => {
    highlights.set('search', { ranges: [] });
    mark([marked(20, 30, 'departs')]);
    clearHighlights(document);
    expect([...highlights.keys()]).toEqual(['search']);
  });

  test('leave out what is no longer in the page', () => {
    const gone = { start: 5, end: 12, quote: 'words that nobody ever printed here', relation: 'departs' } as const;
    mark([gone]);
    expect(highlights.size).toBe(0);
  });

  test('are no error where the browser has no highlights', () => {
    vi.stubGlobal('CSS', {});
    expect(() => mark([marked(20, 30, 'departs')])).not.toThrow();
  });
});
