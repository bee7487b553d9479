import { describe, expect, it } from 'vitest';
import { analysisAsCsv } from '../../../src/domain/export/csv.ts';
import { analysisAsMarkdown } from '../../../src/domain/export/markdown.ts';
import { textLink } from '../../../src/domain/export/text-link.ts';
import { analysisAsAnnotations } from '../../../src/domain/export/web-annotation.ts';
import { fragmentsOf, soughtPassage } from '../../../src/ui/view-models/text-links.ts';
import { analysis, article } from '../ui/fixtures.ts';

const PAGE = 'https://arminfo.info/full_news.php?id=83320&lang=3';

describe('a link to words', () => {
  it('is the address of the page with the directive at its end', () => {
    expect(textLink(PAGE, ':~:text=All%20obligations')).toBe(`${PAGE}#:~:text=All%20obligations`);
  });

  it('leads to words of any script, with words around them', () => {
    const fragment = ':~:text=%D0%B9-,%D5%AB%D5%B6%D5%B9%D5%B8%D5%9E%D6%82,-%C2%AB%D0%B8%CC%86%C2%BB';
    expect(textLink(PAGE, fragment)).toBe(`${PAGE}#${fragment}`);
  });

  it('keeps the place in the page that the address had, and loses an older directive', () => {
    expect(textLink(`${PAGE}#top`, ':~:text=one')).toBe(`${PAGE}#top:~:text=one`);
    expect(textLink(`${PAGE}#:~:text=old`, ':~:text=new')).toBe(`${PAGE}#:~:text=new`);
  });

  it('is the plain address when the page has none for these words', () => {
    expect(textLink(PAGE, null)).toBe(PAGE);
  });

  it.each([
    'javascript:alert(1)',
    ':~:text=one two',
    ':~:text=<b>',
    ':~:text=a&text=b"onclick',
    `:~:text=${'a'.repeat(5_000)}`,
  ])('is the plain address when a page sends something else: %s', (fragment) => {
    expect(textLink(PAGE, fragment)).toBe(PAGE);
  });

  it.each([null, 'javascript:alert(1)', 'file:///report.html', 'https://a b'])('is none for %s', (url) => {
    expect(textLink(url, ':~:text=one')).toBeNull();
  });

  it('is sought with the words around it', () => {
    const start = article.text.indexOf('the organization');
    const sought = soughtPassage(article, { start, end: start + 16 });
    expect(sought).toMatchObject({ quote: 'the organization', near: start });
    expect(article.text).toContain(`${sought.before}${sought.quote}${sought.after}`);
  });

  it('is left out where a page answers something that is no list of texts', () => {
    const both = [{ id: 's1' }, { id: 's2' }];
    expect(fragmentsOf(both, { ok: true, value: [null, ':~:text=b'] })).toEqual({ s2: ':~:text=b' });
    expect(fragmentsOf(both, { ok: true, value: 'no list' as never })).toEqual({});
    expect(fragmentsOf(both, { ok: true, value: [7, {}] as never })).toEqual({});
    expect(fragmentsOf(both, { ok: false, failure: 'page-closed' })).toEqual({});
  });
});

describe('in a saved report', () => {
  const fragments = { s1: ':~:text=Despite' };
  const link = `${article.url}#:~:text=Despite`;

  it('Markdown links each statement that has one', () => {
    const markdown = analysisAsMarkdown(analysis, fragments);
    expect(markdown.split(`](<${link}>)`)).toHaveLength(2);
    expect(analysisAsMarkdown(analysis)).not.toContain('](<');
  });

  it('CSV has a column for it, with the plain address where there is none', () => {
    const [head = '', first = '', second = ''] = analysisAsCsv(analysis, fragments).split('\r\n');
    expect(head.endsWith(',link,note')).toBe(true);
    expect(first.endsWith(`,${link},`)).toBe(true);
    expect(second.endsWith(`,${article.url},`)).toBe(true);
  });

  it('a Web Annotation has it as a selector of its own', () => {
    expect(JSON.stringify(analysisAsAnnotations(analysis, fragments))).toContain(
      '{"type":"FragmentSelector","conformsTo":"https://wicg.github.io/scroll-to-text-fragment/","value":":~:text=Despite"}',
    );
    expect(JSON.stringify(analysisAsAnnotations(analysis))).not.toContain('FragmentSelector');
    expect(JSON.stringify(analysisAsAnnotations(analysis, { s1: 'javascript:alert(1)' }))).not.toContain('javascript');
  });
});
