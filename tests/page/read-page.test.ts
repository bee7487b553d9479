// @vitest-environment jsdom
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/page/read-page.ts';
import { ADDRESS, arminfoPage, INTERVIEW, OTHERS, SETTINGS, TITLE } from './arminfo-pages.ts';
import { CLOBBERING_PAGES, WORDS_THERE } from './clobbering-pages.ts';
import { newsPage } from './news-page.ts';

const boxed = SETTINGS['p in a verdana box'] as (paragraphs: readonly string[]) => string;

function inJsdom(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'defaultView', { value: window });
  return document;
}
const inLinkedom = (html: string): Document => parseHTML(html).document as unknown as Document;

const LINKED_DATA = JSON.stringify({
  '@graph': [
    { '@type': 'WebPage' },
    {
      '@type': 'NewsArticle',
      headline: 'Minister: Talks go on',
      datePublished: '2024-05-02T09:30:00+02:00',
      dateModified: '2024-05-03T10:00:00+02:00',
      author: [{ '@type': 'Person', name: 'Jo Doe' }, { name: 'Max Roe' }],
    },
  ],
});

describe.each([
  ['jsdom', inJsdom],
  ['linkedom', inLinkedom],
])('reading a page in %s', (_dom, parse) => {
  test('any news page gives its body as paragraphs with blank lines between', () => {
    const outcome = readPage(parse(newsPage()), 'https://news.example/talks');
    expect(outcome.ok && outcome.value.article.text).toBe(INTERVIEW.join('\n\n'));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        article: {
          url: 'https://news.example/talks',
          lang: 'en',
          title: 'Minister: Talks go on',
          leadIn: { start: 0, end: 8 },
        },
      },
    });
  });

  test('what a page says for machines is believed: name, first date, authors', () => {
    const head = `<meta property="og:site_name" content="Example News"><meta property="article:modified_time" content="2024-05-04"><script type="application/ld+json">${LINKED_DATA}</script>`;
    const outcome = readPage(parse(newsPage({ head })), null);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        article: {
          title: 'Minister: Talks go on',
          siteName: 'Example News',
          byline: 'Jo Doe, Max Roe',
          publishedTime: '2024-05-02T09:30:00+02:00',
        },
      },
    });
  });

  test('a date of the last change is never taken for the date', () => {
    const head = `<meta property="article:modified_time" content="2024-05-04"><script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2024-05-04"}</script>`;
    const body = `<time itemprop="dateModified" datetime="2024-05-04">changed</time>${boxed(INTERVIEW)}`;
    expect(readPage(parse(newsPage({ head, body })), null)).toMatchObject({
      ok: true,
      value: { article: { publishedTime: null } },
    });
  });

  test('broken or hostile data for machines does no harm', () => {
    const deep = `${'{"@graph":['.repeat(3000)}${']}'.repeat(3000)}`;
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${deep}</script><script type="application/ld+json">{"@type":"NewsArticle","headline":{"@type":"x"},"author":{"name":7}}</script>`;
    expect(readPage(parse(newsPage({ head })), null)).toMatchObject({
      ok: true,
      value: { article: { byline: null, title: 'Minister: Talks go on' } },
    });
  });

  test('the agency’s page is read by its own reader, whose places are the page’s', () => {
    const outcome = readPage(parse(arminfoPage({ body: boxed(INTERVIEW), below: OTHERS })), ADDRESS);
    expect(outcome).toMatchObject({
      ok: true,
      value: { article: { url: ADDRESS, title: TITLE, text: INTERVIEW.join('\n\n'), agency: 'ArmInfo' } },
    });
  });

  test('the agency’s page is known by its layout when it was saved without its address', () => {
    expect(readPage(parse(arminfoPage({ body: boxed(INTERVIEW) })), null)).toMatchObject({
      ok: true,
      value: { article: { title: TITLE } },
    });
  });

  test.each([
    ['an empty page', ''],
    ['a page of nothing but a picture', '<html><body><img src="a.jpg"></body></html>'],
    ['a page that is a script', '<html><body><script>var a = 1;</script></body></html>'],
  ])('%s is unreadable', (_what, html) => {
    expect(readPage(parse(html), 'https://example.org/')).toEqual({ ok: false, failure: 'page-unreadable' });
  });
});

describe('a page in a tab', () => {
  test('is left as it is', () => {
    const document = inJsdom(newsPage());
    const before = document.documentElement.outerHTML;
    readPage(document, 'https://news.example/talks');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('beyond the budget is read as far as the budget reaches, and that is said', () => {
    const whole = readPage(inJsdom(newsPage()), null);
    const endless = readPage(inJsdom(newsPage().replace('</body>', `${'<b></b>'.repeat(100_001)}</body>`)), null);
    if (!whole.ok || !endless.ok) throw new Error('It was not read.');
    expect(whole.value.article).not.toHaveProperty('cut');
    expect(endless.value.article).toEqual({ ...whole.value.article, cut: true });
  });

  test.each(CLOBBERING_PAGES)('where $what is read in full', ({ html }) => {
    const outcome = readPage(inJsdom(html), null);
    expect(outcome.ok && outcome.value.article.text).toBe(WORDS_THERE.join('\n\n'));
  });
});

test('a viewer of PDF is no page to read, whatever its wrapper holds', () => {
  const document = inJsdom(newsPage());
  Object.defineProperty(document, 'contentType', { value: 'application/pdf' });
  expect(readPage(document, 'https://news.example/talks')).toEqual({ ok: false, failure: 'page-is-pdf' });
});
