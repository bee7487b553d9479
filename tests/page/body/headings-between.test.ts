// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { withHeadings } from '../../../src/page/body/headings-between.ts';
import { lookedPage } from '../../../src/page/body/line-facts.ts';
import { atOnce } from '../../../src/page/slices.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { domOf } from '../../../src/page/text/dom.ts';

/** The lines of a page that stay when those are kept that begin with "+", but "no" is never body. */
function keptOf(html: string): string[] {
  const document = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const { lines } = atOnce(lookedPage(domOf(document), document.body, readBlocks(document.body)));
  const kept = lines.flatMap(({ text }, at) => (text.startsWith('+') ? [at] : []));
  return withHeadings(lines, kept, (at) => lines[at]?.text !== 'no').map((at) => lines[at]?.text ?? '');
}

test.each([
  ['<p>+a</p><h2>b</h2><p>+c</p>', ['+a', 'b', '+c']],
  ['<p>+a</p><h2>b</h2><h3>c</h3><p>+d</p>', ['+a', 'b', 'c', '+d']],
])('headings right between kept lines are kept: %s', (html, expected) => {
  expect(keptOf(html)).toEqual(expected);
});

test.each([
  ['nothing is kept after it', '<p>+a</p><h2>b</h2><p>c</p>'],
  ['nothing is kept before it', '<p>c</p><h2>b</h2><p>+a</p>'],
  ['it is no heading', '<p>+a</p><p>b</p><p>+c</p>'],
  ['something else stands there, too', '<p>+a</p><h2>b</h2><p>b</p><p>+c</p>'],
  ['it is one of many', '<p>+a</p><h2>b</h2><h2>b</h2><h2>b</h2><p>+c</p>'],
  ['it is a link', '<p>+a</p><h2><a href="/b">b</a></h2><p>+c</p>'],
  ['its box is another', '<p>+a</p><div><h2>b</h2></div><p>+c</p>'],
  ['what follows is in another box', '<p>+a</p><h2>b</h2><div><p>+c</p></div>'],
  ['it is never body', '<p>+a</p><h2>no</h2><p>+c</p>'],
])('a heading is left out where %s', (_why, html) => {
  expect(keptOf(html).every((line) => line.startsWith('+'))).toBe(true);
});
