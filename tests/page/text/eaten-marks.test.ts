// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';
import { readPage } from '../../../src/page/read-page.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { ADDRESS, arminfoPage, INTERVIEW } from '../arminfo-pages.ts';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const words = (html: string): string => readBlocks(parsed(html).body, { eatenMarks: true }).text;

describe('quotation marks that a browser’s parser took for elements', () => {
  test.each([
    ['<p><We hope for talks>, he said.</p>', '<We hope for talks>, he said.'],
    ['<p>He said: <A quiet year>. That was all.</p>', 'He said: <A quiet year>. That was all.'],
    ['<p><I hope so>, he added.</p>', '<I hope so>, he added.'],
    ['<p><Peace> is near.</p>', '<Peace> is near.'],
    ['<p><Мы готовы>, - сказал министр.</p>', '<Мы готовы>, - сказал министр.'],
  ])('%s', (html, text) => {
    expect(words(html)).toBe(text);
  });

  test.each([
    ['<p><b class="x">bold</b> and <a href="/">a link</a></p>', 'bold and a link'],
    ['<p><i hidden>not shown</i>shown</p>', 'shown'],
    ['<p><my-mark strange>custom</my-mark> element</p>', 'custom element'],
    ['<p><o:p></o:p>office</p>', 'office'],
    ['<p><blink>blinking</blink></p>', 'blinking'],
  ])('%s has none', (html, text) => {
    expect(words(html)).toBe(text);
  });

  test('elsewhere than on the agency’s pages nothing is put back', () => {
    expect(readBlocks(parsed('<p><We hope for talks>, he said.</p>').body).text).toBe(', he said.');
  });

  test('a report in which words may be missing says so', () => {
    const raw = INTERVIEW.map((p) => p.replaceAll(/"([^"=<>]{1,400})"/g, '<$1>').replaceAll('&', '&amp;'));
    const outcome = readPage(parsed(arminfoPage({ body: raw.join('<br><br>') })), ADDRESS);
    expect(outcome.ok && (outcome.value.article.mended ?? 0)).toBeGreaterThan(0);
    const whole =
      INTERVIEW.join(' ')
        .toLowerCase()
        .match(/[a-z]+/g) ?? [];
    const read = new Set((outcome.ok ? outcome.value.article.text : '').toLowerCase().match(/[a-z]+/g));
    expect(whole.filter((word) => read.has(word)).length / whole.length).toBeGreaterThan(0.97);
  });

  test('a report that lost nothing says nothing', () => {
    const outcome = readPage(
      parsed(
        arminfoPage({
          body: INTERVIEW.map((p) => p.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).join('<br><br>'),
        }),
      ),
      ADDRESS,
    );
    expect(outcome.ok && outcome.value.article.mended).toBeUndefined();
  });
});

describe.each([
  [
    'English',
    'ArmInfo. The talks go on, the minister said.',
    '<We are ready to talk>, he said. <NATO will see to that>.',
  ],
  [
    'Russian',
    'АрмИнфо. Переговоры продолжатся, сообщил министр.',
    '<NATO готово к разговору>, - сказал он. <Мы тоже>.',
  ],
  [
    'Armenian',
    'ԱրմԻնֆո. Բանակցությունները կշարունակվեն, ասել է նախարարը։',
    '<NATO is ready>,- ասել է նա։ <Մենք նույնպես>։',
  ],
])('a report in %s whose marks are bare angle brackets', (_language, first, second) => {
  const html = arminfoPage({ body: `${first}<br>${second}` });

  test('is whole on the command line, where the source is at hand, and nothing is said to be missing', () => {
    const article = articleFromHtml(html, ADDRESS);
    expect(article.text).toBe(`${first}\n\n${second}`);
    expect(article.mended).toBeUndefined();
  });

  test('is put together in a browser from what its parser left, and says that words may be missing', () => {
    const outcome = readPage(parsed(html), ADDRESS);
    expect(outcome.ok && outcome.value.article.text.toLowerCase()).toContain('nato');
    expect(outcome.ok && outcome.value.article.mended).toBeGreaterThan(0);
  });
});
