import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { metadataOf } from '../../src/page/about/metadata.ts';
import { reading } from '../../src/page/read-page.ts';
import { atOnce } from '../../src/page/slices.ts';
import { domOf } from '../../src/page/text/dom.ts';
import { mirrorOf } from '../../src/page/text/mirror.ts';
import { firstWithin, wordsWithin } from '../../src/page/text/words-within.ts';

const SENTENCE = 'A sentence of a long page stands here, and it goes on for a while. ';
const REPORT = `<article><h1>Report</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(5)}</article>`;
const SPACES = '\u00a0'.repeat(1_000_000);

const open = (body: string): Document =>
  parseHTML(`<html lang="en"><body>${body}</body></html>`).document as unknown as Document;

function deep(depth: number): Document {
  const document = open('');
  let box: Element = document.body;
  for (let n = 0; n < depth; n++) box = box.appendChild(document.createElement('div'));
  box.innerHTML = REPORT;
  return document;
}

const PAGES: Readonly<Record<string, () => Document>> = {
  'a million no-break spaces': () => open(`${REPORT}<p>${SPACES}</p>`),
  'a million no-break spaces in its headline': () => open(`<h1>${SPACES}</h1>${REPORT}`),
  '50,000 authors': () => open(REPORT + '<b itemprop="author">x://</b>'.repeat(50_000)),
  '50,000 authors in an author': () =>
    open(`<div itemprop="author">${'<b itemprop="author">x://</b>'.repeat(50_000)}${REPORT}</div>`),
  '50,000 dates': () => open(REPORT + '<b itemprop="datePublished">soon</b>'.repeat(50_000)),
  '50,000 tags': () => open(`${'<meta name="author">'.repeat(50_000)}${REPORT}`),
  '30,000 paragraphs': () => open(REPORT + `<p>${SENTENCE}</p>`.repeat(30_000)),
  '15,000 headings': () => open(REPORT + `<h2>Of the day</h2><p>${SENTENCE}</p>`.repeat(15_000)),
  '5,000 boxes one in another': () => deep(5_000),
};

/** How many attributes are asked for between two pauses; the DOM's own search through a page is not counted. */
function mostAsked(document: Document): number {
  const { prototype } = (document.defaultView as Window & typeof globalThis).Element;
  let asked = 0;
  let isSearching = false;
  const { getAttribute } = prototype;
  vi.spyOn(prototype, 'getAttribute').mockImplementation(function (this: Element, name) {
    if (!isSearching) asked++;
    return getAttribute.call(this, name);
  });
  const { querySelectorAll } = document;
  vi.spyOn(document, 'querySelectorAll').mockImplementation((selector: string) => {
    isSearching = true;
    const found = querySelectorAll.call(document, selector);
    isSearching = false;
    return found;
  });
  let most = 0;
  const work = reading(document, null);
  for (let isDone = false; !isDone; asked = 0) {
    isDone = work.next().done === true;
    most = Math.max(most, asked);
  }
  return most;
}

describe.each(Object.entries(PAGES))('a page with %s', (_what, make) => {
  afterEach(() => void vi.restoreAllMocks());

  test('is read, and no step asks for more than a few thousand attributes', () => {
    const most = mostAsked(make());
    expect(most).toBeGreaterThan(20);
    expect(most).toBeLessThan(5_000);
  });
});

describe('what a page says of itself', () => {
  test('is looked for in a few of thousands of marked elements', () => {
    const many = '<b itemprop="author">x://</b>'.repeat(1_000);
    expect(metadataOf(open(`<b itemprop="author">Jo Doe</b>${many}`), null).byline).toBe('Jo Doe');
    expect(metadataOf(open(`${many}<b itemprop="author">Jo Doe</b>`), null).byline).toBeNull();
  });
});

describe('the mirror', () => {
  const limits = { elements: 100, text: 1_000 };

  test('is not made of a page with too much white space, though nobody would read it', () => {
    expect(atOnce(mirrorOf(open(`<p>Words</p><p>${SPACES}</p>`), limits))).toBeNull();
    expect(atOnce(mirrorOf(open(`<p>Words</p><p>${SPACES.slice(0, 900)}</p>`), limits))).not.toBeNull();
  });

  test('does without what is left out, however much it holds', () => {
    const document = open(`<p>Words</p><nav>${'<a>x</a>'.repeat(500)}</nav>`);
    const dom = domOf(document);
    const mirror = atOnce(mirrorOf(document, limits, (element) => dom.name(element) === 'nav'));
    expect(mirror?.body.innerHTML).toBe('<p>Words</p>');
  });
});

describe('the words within an element', () => {
  const document = open('<div><b>One <i>two</i></b> three</div><p>four</p>');
  const dom = domOf(document);
  const [div] = document.getElementsByTagName('div');

  test('are its own and end where it ends', () => {
    expect(wordsWithin(dom, div as Node, 100)).toBe('One two three');
    expect(wordsWithin(dom, div as Node, 5)).toBe('One t');
  });

  test('of a large one are those of its first nodes', () => {
    const large = open(`<div>${'<i>a</i>'.repeat(10_000)}</div>`);
    const words = wordsWithin(domOf(large), large.getElementsByTagName('div')[0] as Node, 5_000);
    expect(words.length).toBeGreaterThan(10);
    expect(words.length).toBeLessThan(100);
  });

  test('may hold an element that is looked for, which is not looked for beside it', () => {
    const named = (name: string) => firstWithin(dom, div as Node, (inner) => dom.name(inner) === name);
    expect(dom.name(named('i') as Node)).toBe('i');
    expect(named('p')).toBeNull();
  });
});
