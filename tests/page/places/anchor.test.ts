// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { rangeOf, spanOf } from '../../../src/page/places/anchor.ts';
import { type ReadPage, readPage } from '../../../src/page/read-page.ts';
import { ADDRESS, arminfoPage, INTERVIEW, SETTINGS } from '../arminfo-pages.ts';

const boxed = SETTINGS['p in a verdana box'] as (paragraphs: readonly string[]) => string;
const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function open(html: string, address: string | null): { document: Document; read: ReadPage } {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'defaultView', { value: window });
  const outcome = readPage(document, address);
  if (!outcome.ok) throw new Error(outcome.failure);
  return { document, read: outcome.value };
}

const place = (read: ReadPage, quote: string) => {
  const start = read.article.text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const QUOTE = 'we respect the foreign policy decisions of the CSTO member states';
const ACROSS = `${INTERVIEW[5]?.slice(-40)}\n\n${INTERVIEW[6]?.slice(0, 50)}`;

const NEWS = `<html><head><title>The interview | Example News</title></head><body><nav><a href="/">Home</a><a href="/w">World</a></nav>
<article><h1>The interview</h1>${INTERVIEW.map((p) => `<p>${p}</p>`).join('\n')}</article>
<footer>Example News</footer></body></html>`;

describe.each([
  ['the agency’s page', arminfoPage({ body: boxed(INTERVIEW) }), ADDRESS],
  ['any other page', NEWS, 'https://news.example/interview'],
])('a passage of %s', (_what, html, address) => {
  test('is a range of the page’s own nodes', () => {
    const { document, read } = open(html, address);
    const range = rangeOf(document, read, place(read, QUOTE));
    expect(range.ok && range.value.toString()).toBe(QUOTE);
    expect(range.ok && range.value.startContainer.ownerDocument).toBe(document);
    expect(range.ok && document.body.contains(range.value.startContainer)).toBe(true);
  });

  test('may cross paragraphs', () => {
    const { document, read } = open(html, address);
    const range = rangeOf(document, read, place(read, ACROSS));
    expect(range.ok && squeezed(range.value.toString()).replaceAll(' ', '')).toBe(squeezed(ACROSS).replaceAll(' ', ''));
  });

  test('is found again when the page was put together anew, with a few words changed', () => {
    const { document, read } = open(html, address);
    const sought = place(read, QUOTE);
    document.body.innerHTML = `<p>Updated at noon.</p>${document.body.innerHTML.replace('foreign policy decisions', 'foreign-policy decision')}`;
    const range = rangeOf(document, read, sought);
    expect(range.ok && range.value.toString()).toContain('foreign-policy decision of the CSTO member states');
  });

  test('is gone when the page no longer has it', () => {
    const { document, read } = open(html, address);
    const sought = place(read, QUOTE);
    document.body.textContent = 'Something else.';
    expect(rangeOf(document, read, sought)).toEqual({ ok: false, failure: 'page-gone' });
  });

  test('is found without a change of the page', () => {
    const { document, read } = open(html, address);
    const before = document.documentElement.outerHTML;
    rangeOf(document, read, place(read, QUOTE));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('a selection in the agency’s page leads back to the article’s text', () => {
  const { document, read } = open(arminfoPage({ body: boxed(INTERVIEW) }), ADDRESS);
  const sought = place(read, QUOTE);
  const range = rangeOf(document, read, sought);
  expect(range.ok && spanOf(read, range.value)).toEqual({ start: sought.start, end: sought.end });
});
