// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metadataOf } from '../../../src/page/about/metadata.ts';

const said = (html: string, address = 'https://www.tidewater.example/n/7') =>
  metadataOf(new DOMParser().parseFromString(html, 'text/html'), address);
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('of several articles in a page’s data, its own', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Cranes',
    datePublished: '2026-01-01',
    url: 'https://tidewater.example/n/6',
  };
  const own = { '@type': 'NewsArticle', headline: 'Ferry', datePublished: '2026-05-04' };

  it.each([
    ['has its address', { ...own, mainEntityOfPage: { '@id': 'http://www.tidewater.example/n/7/' } }, ''],
    [
      'has the canonical address',
      { ...own, url: 'https://tidewater.example/c/7#a' },
      '<link rel="canonical" href="https://tidewater.example/c/7">',
    ],
    ['has its title', own, '<h1>Ferry</h1>'],
  ])('%s', (_how, article, html) => {
    expect(said(`${html}${linked({ '@graph': [other, article] })}`).publishedTime).toBe('2026-05-04');
  });

  it('is the first where none is known', () => {
    expect(said(linked({ '@graph': [other, own] })).publishedTime).toBe('2026-01-01');
  });
});

describe('a declared author', () => {
  it.each([
    ['in parts', { '@type': 'Person', givenName: 'Jo', familyName: 'Sample' }],
    ['in lists of lists', [[{ name: 'Jo Sample' }]]],
    ['in an ordered list', { '@list': [{ name: 'Jo Sample' }] }],
    [
      'beside an organisation',
      [
        { '@type': 'Organization', name: 'Tide Works' },
        { '@type': 'Person', name: 'Jo Sample' },
      ],
    ],
  ])('is named %s', (_how, author) => {
    expect(said(linked({ '@type': 'Article', author })).byline).toBe('Jo Sample');
  });

  it.each([
    '<meta property="article:author" content="https://social.example/jo">',
    '<meta name="author" content="admin">',
    '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">',
    '<meta name="author" content="Tidewater">',
    '<a href="/en/"><img alt="Marsh news agency"></a><meta name="author" content="Marsh">',
    '<title>Ferry runs | Marsh Herald</title><meta name="author" content="Marsh Herald">',
    linked({ '@type': 'Article', author: { '@type': 'NewsMediaOrganization', name: 'Marsh Herald' } }),
  ])('is no address, no program and no site: %s', (html) => {
    expect(said(html).byline).toBeNull();
  });

  it('is looked for in the first marked-up elements alone', () => {
    const nobody = '<i itemprop="author">admin</i>';
    expect(said(`${nobody.repeat(5)}<b><i itemprop="author">Jo Sample</i></b>`).byline).toBeNull();
    expect(said(`<b><i itemprop="author">Jo Sample</i> <i itemprop="author">Anna Weldon</i></b>`).byline).toBe(
      'Jo Sample, Anna Weldon',
    );
    expect(said(`${'<i itemprop="author"></i>'.repeat(40)}<i itemprop="author">Jo Sample</i>`).byline).toBeNull();
  });
});

describe('a declared day', () => {
  it.each(['dc.date', 'parsely-pub-date', 'sailthru.date', 'og:regDate', 'article:publicationdate'])(
    'is in %s',
    (name) => {
      expect(said(`<meta name="${name}" content="2026-05-04">`).publishedTime).toBe('2026-05-04');
    },
  );

  it('is in microdata, and never that of a change', () => {
    expect(said('<time itemprop="datePublished" datetime="2026-05-04">today</time>').publishedTime).toBe('2026-05-04');
    expect(said('<time itemprop="dateModified" datetime="2026-05-09">today</time>').publishedTime).toBeNull();
    expect(said('<meta property="og:updated_time" content="2026-05-09">').publishedTime).toBeNull();
  });
});
