// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { linkedDataOf } from '../../../src/page/about/json-ld.ts';

function data(...scripts: readonly unknown[]) {
  const texts = scripts.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
  const html = texts.map((text) => `<script type="application/ld+json">${text}</script>`).join('');
  return linkedDataOf(new DOMParser().parseFromString(html, 'text/html'));
}

describe('what a page says for machines', () => {
  it('is that of its article, of whatever kind', () => {
    for (const type of ['Article', 'NewsArticle', 'BlogPosting', ['Thing', 'Report']])
      expect(data({ '@type': type, headline: 'The pier' })?.headline).toBe('The pier');
  });

  it('is found in a graph, in a list and behind what is no article', () => {
    const article = { '@type': 'NewsArticle', name: 'The pier' };
    expect(data({ '@graph': [{ '@type': 'Person' }, article] })?.headline).toBe('The pier');
    expect(data([{ '@type': 'Person' }], [article])?.headline).toBe('The pier');
    expect(data({ '@type': 'WebSite', mainEntity: article })?.headline).toBe('The pier');
  });

  it.each([
    ['a name', 'Jo Sample', ['Jo Sample']],
    ['an object', { name: 'Jo Sample' }, ['Jo Sample']],
    ['a list', ['Jo Sample', { name: 'Anna Weldon' }], ['Jo Sample', 'Anna Weldon']],
    ['a reference', { '@id': '#jo' }, ['Jo Sample']],
    ['a reference to nobody', { '@id': '#none' }, []],
    ['nothing', undefined, []],
  ])('names its authors by %s', (_how, author, expected) => {
    const graph = [
      { '@type': 'Article', author },
      { '@type': 'Person', '@id': '#jo', name: 'Jo Sample' },
    ];
    expect(data({ '@graph': graph })?.authors).toEqual(expected);
  });

  it('takes the day from the page’s own data where the article has none, and nothing else', () => {
    const page = { '@type': 'WebPage', datePublished: '2024-05-01', name: 'The page' };
    expect(data({ '@type': 'Article', headline: 'The pier' }, page)).toMatchObject({
      headline: 'The pier',
      published: '2024-05-01',
    });
    expect(data(page)).toMatchObject({ headline: null, body: null, published: '2024-05-01' });
  });

  it('has its entities resolved', () => {
    expect(data({ '@type': 'Article', headline: 'Pier &amp; port' })?.headline).toBe('Pier & port');
  });

  it('passes broken data by', () => {
    expect(data('{ broken', { '@type': 'Article', headline: 'The pier' })?.headline).toBe('The pier');
  });

  it('is nothing where nothing is said of an article or a page', () => {
    expect(data()).toBeNull();
    expect(data({ '@type': 'Person', name: 'Jo Sample' }, null, 7, 'null')).toBeNull();
  });

  it('is not looked for without end', () => {
    const article = '{"@type":"Article","headline":"The pier"}';
    const deep = (levels: number): string => `${'{"@graph":['.repeat(levels)}${article}${']}'.repeat(levels)}`;
    expect(data(deep(100))?.headline).toBe('The pier');
    expect(data(deep(3_000))).toBeNull();
  });

  it('is looked for in a million characters of all scripts together, of which one has no more than half', () => {
    const long = (length: number): string => JSON.stringify({ note: 'x'.repeat(length) });
    const article = { '@type': 'Article', headline: 'The pier' };
    expect(data(long(400_000), long(400_000), article)?.headline).toBe('The pier');
    expect(data(long(600_000), long(600_000), article)?.headline).toBe('The pier');
    expect(data(...Array.from({ length: 3 }, () => long(400_000)), article)).toBeNull();
  });
});
