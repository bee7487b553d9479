// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { addressDate } from '../../../src/page/about/address-date.ts';
import { articleHead } from '../../../src/page/about/article-head.ts';
import { metadataOf } from '../../../src/page/about/metadata.ts';
import { signersIn } from '../../../src/page/about/people.ts';
import { printedDate } from '../../../src/page/about/printed-date.ts';
import { shownByline } from '../../../src/page/about/shown-byline.ts';
import { shownTime } from '../../../src/page/about/shown-time.ts';
import { withoutSite } from '../../../src/page/about/title.ts';
import { isNeverBody } from '../../../src/page/body/never-body.ts';
import { yerevanOffset } from '../../../src/page/sites/arminfo/yerevan-time.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { domOf } from '../../../src/page/text/dom.ts';
import { withoutEntities } from '../../../src/page/text/entities.ts';

const TITLE = 'Ferry runs again';
const BODY = 'The ferry to the island runs again from Monday, the harbour office said in a note to the newspaper.';

/** A page with something between title and body, and below the body. */
function head(between: string, below = '') {
  const html = `<body><h1>${TITLE}</h1>${between}<p>${BODY}</p>${below}</body>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const page = readBlocks(document.body);
  const at = page.paragraphs.findIndex(({ start }) => page.text.startsWith(BODY, start));
  const dom = domOf(document);
  return { dom, lines: articleHead(dom, page, TITLE, { first: at, last: at, signed: null }) };
}

const time = (between: string, below = '', lang = 'en'): string | null => {
  const { dom, lines } = head(between, below);
  return shownTime(dom, lines, lang)?.time ?? null;
};
const byline = (between: string, below = ''): string | null => {
  const { dom, lines } = head(between, below);
  return shownByline(dom, lines, signersIn);
};

describe('when an article was published, as the page shows it', () => {
  test.each([
    ['<p>March 7, 2024</p>', '2024-03-07'],
    ['<p>Published March 7, 2024 | Updated March 9, 2024</p>', '2024-03-07'],
    ['<p>Updated: March 9, 2024. First published March 7, 2024</p>', '2024-03-07'],
    ['<p>7 марта 2024, 18:05</p>', '2024-03-07T18:05:00'],
    ['<p>7 de marzo de 2024</p>', '2024-03-07'],
    ['<p><time datetime="2024-03-07T10:30:00+04:00">two days ago</time></p>', '2024-03-07T10:30:00+04:00'],
    ['<p><b>Jo</b><i>7/3/2024</i></p>', '2024-07-03'],
    ['<ul><li>7 March, 2024</li><li>12:23</li></ul>', '2024-03-07T12:23:00'],
    ['<p>Updated March 9, 2024</p>', null],
    ['<p>Last updated:</p><p>March 9, 2024</p>', null],
    ['<p><time class="date-modified" datetime="2024-03-09">March 9</time></p>', null],
  ])('%s', (between, expected) => {
    expect(time(between)).toBe(expected);
  });

  test('a date in numbers begins with the day where the page is not in English', () => {
    expect(time('<p>7/3/2024</p>', '', 'pt')).toBe('2024-03-07');
  });

  test('dates of other articles further below are not its own', () => {
    const others = '<p>Other news of the day</p>'.repeat(5);
    expect(time('', `${others}<p>March 7, 2024</p>`)).toBeNull();
    expect(time('', `${others}<p>Published</p><p>March 7, 2024</p>`)).toBe('2024-03-07');
  });

  test.each([
    ['https://example.org/2016/09/12/a-report', '2016-09-12'],
    ['https://example.org/news/2016-09-12-a-report', '2016-09-12'],
    ['https://example.org/a/20160912/', '2016-09-12'],
    ['https://example.org/2016/13/12/a', null],
    ['https://example.org/news/20160', null],
    [null, null],
  ])('the address %s names a day or none', (address, day) => {
    expect(addressDate(address)).toBe(day);
  });
});

describe('who wrote an article, as the page shows it', () => {
  test.each([
    ['<p>By Jo Marsh</p>', 'Jo Marsh'],
    ['<p>by <a href="/x">Jo Marsh</a> · March 7, 2024 · 3 comments</p>', 'Jo Marsh'],
    ['<p>Posted by jo on Monday</p>', 'jo'],
    ['<p>Written by</p><p>Jo Marsh</p>', 'Jo Marsh'],
    ['<p>By Jo Marsh and Ani Petrosyan, for the Courier</p>', 'Jo Marsh and Ani Petrosyan'],
    ['<p>Автор: Мария Левонова</p>', 'Мария Левонова'],
    ['<p>Հեղինակ՝ Անի Գրիգորյան</p>', 'Անի Գրիգորյան'],
    ['<div class="post-author-name">Jo Marsh</div>', 'Jo Marsh'],
    ['<p><a href="/authors/jo">Jo Marsh</a></p>', 'Jo Marsh'],
    ['<p>Jo Marsh | Senior Writer | March 7, 2024</p>', 'Jo Marsh'],
    ['<p>By the lake it was quiet, and nobody said a word about the harbour that day.</p>', null],
    ['<p>March 7, 2024</p>', null],
    ['<p>UPPER HARBOUR, March 7. /TASS/. The ferry runs again.</p>', null],
  ])('%s', (between, expected) => {
    expect(byline(between)).toBe(expected);
  });

  test('it may stand right below the body', () => {
    expect(byline('', '<p>Written by Jo Marsh</p>')).toBe('Jo Marsh');
  });
});

describe('what a page says of itself', () => {
  const said = (html: string, address: string | null = null) =>
    metadataOf(new DOMParser().parseFromString(html, 'text/html'), address);

  test.each([
    ['<title>Ferry runs again | The Courier of the Lake Towns</title>', 'Ferry runs again'],
    ['<title>Ferry runs again - LakeCourier</title><h1></h1>', 'Ferry runs again'],
    [
      '<title>Minister: Ferry runs again - The Courier</title><h1>Minister: Ferry runs again</h1>',
      'Minister: Ferry runs again',
    ],
    ['<meta property="og:title" content="Ferry runs again"><h1>Ferry runs again (agency) 87</h1>', 'Ferry runs again'],
    ['<title>Ferry news of today</title><h1>The Lake</h1><h1>Ferry news: it runs</h1>', 'Ferry news: it runs'],
    ['<title>Bread &amp;amp; butter on the ferry</title>', 'Bread & butter on the ferry'],
  ])('the title of %s', (html, title) => {
    expect(said(html, 'https://www.lakecourier.example/n/7').title).toBe(title);
  });

  test('a site that calls itself the author is no person', () => {
    const { byline: name, isSite } = said(
      '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">',
    );
    expect([name, isSite('the courier')]).toEqual([null, true]);
  });

  test.each([
    ['<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Jo Marsh">'],
    ['<meta name="citation_author" content="Jo Marsh">'],
    ['<span itemprop="author"><b itemprop="name">Jo Marsh</b>, reporter</span>'],
    [
      '<script type="application/ld+json">[{"@type":"Report","author":[{"@id":"#1"}]},{"@id":"#1","name":"Jo Marsh"}]</script>',
    ],
  ])('a person in %s', (html) => {
    expect(said(html).byline).toBe('Jo Marsh');
  });

  test.each([
    ['<meta name="x-published-date" content="2024-03-07T10:00:00Z">', '2024-03-07T10:00:00Z'],
    ['<meta property="article:modified_time" content="2024-03-09">', null],
    ['<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-07"}</script>', '2024-03-07'],
    ['<script type="application/ld+json">{"@type":"WebPage","dateModified":"2024-03-09"}</script>', null],
  ])('the time in %s', (html, expected) => {
    expect(said(html).publishedTime).toBe(expected);
  });

  test.each([
    ['R&amp;D &#8220;now&#8221; &#x2013; caf&eacute;', 'R&D “now” – café'],
    ['a & b &unknown; &#0;', 'a & b &unknown; &#0;'],
  ])('entities left in %s', (said, read) => {
    expect(withoutEntities(said)).toBe(read);
  });

  test('a name with a colon before it is not taken for a site', () => {
    expect(withoutSite('Secretary General: All is well', ['General'], 'secretary.example')).toBe(
      'Secretary General: All is well',
    );
  });
});

describe('lines that are never body', () => {
  test.each([
    'Read also: What the cranes cost',
    '» READ MORE: The cranes',
    'Читайте также: Сколько стоил тоннель',
    'Կարդացեք նաև՝ Նոր դպրոցը',
    'Follow us on Telegram',
    'The harbour in February (Photo: Jo Marsh)',
    '© Jo Marsh The harbour in February',
    '2of7The minister at the harbour',
    'The minister at the harbour. Photo: Jo Marsh',
    'Строители у реки. Фото: Вестник долины',
    'Follow the Courier on Facebook, Telegram and Instagram',
    'Get the news of the lake in your inbox every morning',
    'Jo Marsh contributed to this report.',
  ])('%s', (line) => {
    expect(isNeverBody(line)).toBe(true);
  });

  test.each([
    'Reading aloud is what the school does best.',
    'The minister read more than one letter (source code was not among them).',
    'He asked to subscribe to the treaty, and the others did.',
    '2 of 7 ships were late.',
    'Photographs were not allowed.',
    'The minister showed one photo: it was of the harbour in winter.',
    'Follow the river and you will come to the lake, he said.',
    'Donated books were sent to the school.',
  ])('%s is not one', (line) => {
    expect(isNeverBody(line)).toBe(false);
  });
});

test.each([
  ['January 15, 2009 12:00', '+04:00'],
  ['March 29, 2009 1:59', '+04:00'],
  ['March 29, 2009 2:00', '+05:00'],
  ['July 1, 2011 12:00', '+05:00'],
  ['October 30, 2011 2:59', '+05:00'],
  ['October 30, 2011 3:00', '+04:00'],
  ['July 1, 2012 12:00', '+04:00'],
])('clocks in Yerevan on %s', (line, offset) => {
  const date = printedDate(line);
  expect(date && yerevanOffset(date)).toBe(offset);
});
