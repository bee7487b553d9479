// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { atOnce } from '../../../src/page/slices.ts';
import { readingText } from '../../../src/page/source/read-text.ts';
import { sourceDocument } from '../../../src/page/source/source-document.ts';
import type { GivenText } from '../../../src/platform/ports/given-text.ts';
import { INTERVIEW } from '../arminfo-pages.ts';
import { newsPage } from '../news-page.ts';

const read = (text: string, form: GivenText['form'] = 'plain') => atOnce(readingText({ text, form }, document));
const parsed = (html: string): Document | null => atOnce(sourceDocument(html, document));

describe('a text that the reader gave', () => {
  it('is read as it stands', () => {
    expect(read('Bridge opens\n\n“Yes,” he said.')).toMatchObject({
      ok: true,
      value: { title: 'Bridge opens', text: '“Yes,” he said.' },
    });
  });

  it.each(['plain', 'html'] as const)('is read like a page where it is the source of one, given as %s', (form) => {
    const outcome = read(newsPage(), form);
    expect(outcome.ok && outcome.value.text).toBe(INTERVIEW.join('\n\n'));
    expect(outcome).toMatchObject({ ok: true, value: { url: null } });
  });

  it('is no page because an agency quotes in angle brackets', () => {
    const outcome = read('<We shall open the bridge>, the minister said. <p>');
    expect(outcome).toMatchObject({ ok: true, value: { text: '<We shall open the bridge>, the minister said. <p>' } });
  });

  it.each([
    ['nothing', ''],
    ['only white space', ' \n \n'],
    ['a page without words', '<!doctype html><title></title><div></div>'],
  ])('can not be read when it is %s', (_what, text) => {
    expect(read(text)).toEqual({ ok: false, failure: 'page-unreadable' });
  });

  it('is not waited for when it is nothing but opening tags', () => {
    expect(read('<div>'.repeat(100_000), 'html')).toEqual({ ok: false, failure: 'page-unreadable' });
  });
});

describe('the document of a source', () => {
  it('has the elements of the source, in their order', () => {
    const html = '<html lang="hy"><head><title>A</title></head><body><p class="x">One <b>two</b></p><p>three';
    const made = parsed(html);
    expect(made?.documentElement.lang).toBe('hy');
    expect(made?.title).toBe('A');
    expect(made?.body.innerHTML).toBe('<p class="x">One <b>two</b></p><p>three</p>');
  });

  it('has nothing that could run or be fetched', () => {
    const ran = vi.fn();
    vi.stubGlobal('ran', ran);
    const made = parsed(
      '<script>ran()</script><img src=x onerror=ran()><svg onload=ran()><script>ran()</script></svg><body onload=ran() background=y><iframe srcdoc="<script>ran()</script>" src=z></iframe><video poster=q><form action=w>',
    );
    const all = [...(made?.querySelectorAll('*') ?? [])];
    expect(all.some(({ localName }) => localName === 'script')).toBe(false);
    const names = all.flatMap((element) => element.getAttributeNames());
    expect(names.filter((name) => /^on|^src$|poster|background|action/.test(name))).toEqual([]);
    expect(ran).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('keeps what a page says of itself to machines', () => {
    const made = parsed('<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>x');
    expect(made?.querySelector('script')?.textContent).toBe('{"@type":"NewsArticle"}');
  });

  it('is none of a source that is nested too deep', () => {
    expect(parsed('<b>'.repeat(1_000))).toBeNull();
  });

  it('puts what may not stand in a table before it, as browsers do', () => {
    const html = '<p>one</p><table>two <b>three</b> four<tr><td>five</td></tr>six</table>';
    expect(parsed(html)?.body.innerHTML).toBe(
      '<p>one</p>two <b>three</b> foursix<table><tbody><tr><td>five</td></tr></tbody></table>',
    );
  });

  it('is made without tags of endless attributes, and with all others', () => {
    const endless = Array.from({ length: 5_000 }, (_, at) => `a${at}`).join(' ');
    const drawn = `<path d="${'M 1 2 '.repeat(5_000)}" class=long>`;
    const made = parsed(`<p>one</p><p " ${endless}>two</p><p x = '${endless}'>three</p><svg>${drawn}</svg>4 < 5`);
    expect(made?.body.textContent).toBe('onetwothree4 < 5');
    expect(made?.querySelectorAll('p')).toHaveLength(3);
    expect(made?.querySelector('path')?.getAttribute('class')).toBe('long');
    expect(made?.querySelectorAll('[a77]')).toHaveLength(0);
  });

  it('stands odd names of elements and attributes', () => {
    expect(parsed('<we-hope for"talks=1 {x}>said</we-hope><a"b>c')?.body.textContent).toBe('saidc');
  });
});
