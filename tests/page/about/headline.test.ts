// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/page/about/headline.ts';
import { linkedDataOf } from '../../../src/page/about/json-ld.ts';
import { metaTags } from '../../../src/page/about/meta-tags.ts';
import { siteNamesOf } from '../../../src/page/about/site-names.ts';

function title(html: string): string | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const [tags, data] = [metaTags(document), linkedDataOf(document)];
  return titleOf(document, tags, data, siteNamesOf(document, tags, data, 'tidewater.example'));
}

describe('the title of an article', () => {
  it('is the headline that has the words of what the page calls itself', () => {
    expect(
      title('<title>The old pier opens in May | Tidewater</title><h1>Tidewater</h1><h1>The old pier opens in May</h1>'),
    ).toBe('The old pier opens in May');
  });

  it('is what the page says for machines where no headline is like it, without the site’s name', () => {
    expect(title('<meta property="og:title" content="The old pier opens in May - Tidewater"><h1>Latest</h1>')).toBe(
      'The old pier opens in May',
    );
  });

  it('is the shorter one where the printed headline only adds to it', () => {
    expect(
      title('<title>The old pier opens in May</title><h1>The old pier opens in May (Tidewater) 87 comments</h1>'),
    ).toBe('The old pier opens in May');
  });

  it('is the longer one where the printed headline is cut from it', () => {
    expect(title('<title>Index funds: how they float in May</title><h1>Index funds</h1>')).toBe(
      'Index funds: how they float in May',
    );
  });

  it('is any headline where the page calls itself nothing, and else there is none', () => {
    expect(title('<h1>The old pier</h1>')).toBe('The old pier');
    expect(title('<p>The old pier</p>')).toBeNull();
  });
});

describe('a headline among others', () => {
  it.each([
    [
      'a logo that the title ends with',
      '<title>The pier opens in May | Marsh Herald</title><meta property="og:title" content="The pier opens in May"><h1>Marsh Herald</h1>',
      'The pier opens in May',
    ],
    [
      'a logo beside the headline',
      '<title>The pier opens in May - Marsh Herald</title><h1>Marsh Herald</h1><h1>The pier opens in May</h1>',
      'The pier opens in May',
    ],
    ['what stands in the host', '<title>The pier opens in May</title><h1>TIDE WATER</h1>', 'The pier opens in May'],
    [
      'a headline that its data cuts short',
      '<title>The pier opens in May - Marsh</title><script type="application/ld+json">{"@type":"Article","headline":"The pier opens"}</script><h1>The pier opens in May</h1>',
      'The pier opens in May',
    ],
    [
      'a headline that says who says it',
      '<title>The pier opens in May - Marsh</title><h1>Minister says the pier opens in May this year</h1>',
      'Minister says the pier opens in May this year',
    ],
    [
      'a headline in Armenian beside a logo',
      '<title>Կամուրջ</title><meta property="og:site_name" content="Կամուրջ"><meta property="og:title" content="Նավամատույցը բացվում է մայիսին"><h1>Կամուրջ</h1>',
      'Նավամատույցը բացվում է մայիսին',
    ],
    [
      'a headline in Russian beside a section',
      '<title>Причал откроют в мае | Речной вестник</title><h1>Новости</h1>',
      'Причал откроют в мае',
    ],
  ])('is the headline: %s', (_what, html, expected) => {
    expect(title(html)).toBe(expected);
  });
});
