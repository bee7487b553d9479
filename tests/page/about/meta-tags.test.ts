// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { metaTags } from '../../../src/page/about/meta-tags.ts';

const tags = (html: string) => metaTags(new DOMParser().parseFromString(html, 'text/html'));

describe('a page’s meta elements', () => {
  it('are known by property, name, itemprop or http-equiv, in lower case', () => {
    const found = tags(
      '<meta property="og:Title" content="A"><meta name="Author" content="B"><meta itemprop="datePublished" content="C"><meta http-equiv="content-language" content="D">',
    );
    expect(Object.fromEntries(found)).toEqual({
      'og:title': 'A',
      author: 'B',
      datepublished: 'C',
      'content-language': 'D',
    });
  });

  it('say what they say first', () => {
    expect(tags('<meta name="author" content="A"><meta name="author" content="B">').get('author')).toBe('A');
  });

  it('say nothing where they are empty', () => {
    expect(
      tags('<meta name="author" content="  "><meta content="A"><meta name="author" content="B">').get('author'),
    ).toBe('B');
  });
});
