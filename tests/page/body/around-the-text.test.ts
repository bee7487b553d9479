// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';

const LEAD =
  'The warden of the old pier, Hanna Reyl, told the council of Oster on Friday that the pier would stay open over the winter.';
const MORE =
  'The pier was built by the fishermen of the town a hundred years ago, and two of its lamps have been dark since the storm.';
const page = (title: string, inner: string): string =>
  `<html lang="en"><head><title>${title}</title></head><body><main><article>${inner}</article></main></body></html>`;
const linesOf = (html: string): readonly string[] => articleFromHtml(html, null).text.split('\n\n');

describe('what stands around a text', () => {
  test('a page set straight in its body is read, though nothing stands around it', () => {
    expect(linesOf(`<body>${LEAD}<br><br>${MORE}</body>`)).toEqual([LEAD, MORE]);
  });

  test('a first line that the page is called after is not its text', () => {
    const html = page(
      'Pier stays open, says warden: printed',
      `<b>Pier stays open, says warden</b><br>${LEAD}<p>${MORE}</p>`,
    );
    expect(linesOf(html)).toEqual([LEAD, MORE]);
  });
});

describe('the signature of a quotation', () => {
  const QUOTED =
    'Every plank of it was walked over this week, and every plank holds, as it has held since my childhood.';
  const quotation = (signature: string): string =>
    page(
      'Pier stays open',
      `<h1>Pier stays open</h1><p>${LEAD}</p><blockquote><p>${QUOTED}</p>${signature}</blockquote><p>${MORE}</p>`,
    );

  test.each(['<footer>— <cite>Hanna Reyl</cite>, warden</footer>', '<cite>— Hanna Reyl, warden</cite>'])(
    'stays with it: %s',
    (signature) => {
      expect(linesOf(quotation(signature))).toEqual([LEAD, QUOTED, '— Hanna Reyl, warden', MORE]);
    },
  );

  test('stays where a figure holds the quotation', () => {
    const figure = `<figure><blockquote>${QUOTED}</blockquote><figcaption>— Hanna Reyl, warden</figcaption></figure>`;
    expect(linesOf(page('Pier stays open', `<h1>Pier stays open</h1><p>${LEAD}</p>${figure}<p>${MORE}</p>`))).toContain(
      '— Hanna Reyl, warden',
    );
  });

  test('is none where the quotation itself is not read', () => {
    const aside = `<aside class="related"><ul><li><blockquote>Lamps for all<footer>— Hanna Reyl</footer></blockquote></li></ul></aside>`;
    expect(linesOf(page('Pier stays open', `<p>${LEAD}</p><p>${MORE}</p>${aside}`))).toEqual([LEAD, MORE]);
  });

  test('of a picture is a caption, and no line of the text', () => {
    const figure = '<figure><img alt=""><figcaption>The pier on Friday</figcaption></figure>';
    expect(linesOf(page('Pier stays open', `<p>${LEAD}</p>${figure}<p>${MORE}</p>`))).toEqual([LEAD, MORE]);
  });
});
