// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { titleOf } from '../../../src/page/about/headline.ts';
import { linkedDataOf } from '../../../src/page/about/json-ld.ts';
import { metaTags } from '../../../src/page/about/meta-tags.ts';

function title(html: string): string | null {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const site = { sites: ['Tidewater', 'tidewater.example'], host: 'tidewater.example' };
  return titleOf(document, metaTags(document), linkedDataOf(document), site);
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
