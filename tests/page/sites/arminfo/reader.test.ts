// @vitest-environment jsdom
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readingArmInfo } from '../../../../src/page/sites/arminfo/reader.ts';
import { atOnce } from '../../../../src/page/slices.ts';
import { ADDRESS, AUTHOR, arminfoPage, escaped, INTERVIEW, OTHERS, SETTINGS, TITLE } from '../../arminfo-pages.ts';

function parseInJsdom(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const DOMS: Readonly<Record<string, (html: string) => Document>> = {
  jsdom: parseInJsdom,
  linkedom: (html) => parseHTML(html).document as unknown as Document,
};

const readArmInfo = (document: Document, address: string | null) => atOnce(readingArmInfo(document, address));
const read = (html: string, address = ADDRESS) => readArmInfo(parseInJsdom(html), address);
const boxed = SETTINGS['p in a verdana box'] as (paragraphs: readonly string[]) => string;

describe.each(Object.entries(DOMS))('the interview in %s', (_dom, parse) => {
  test.each(Object.entries(SETTINGS))('set as %s is read as it stands', (_setting, set) => {
    const found = readArmInfo(parse(arminfoPage({ body: set(INTERVIEW) })), ADDRESS);
    expect(found?.body.text).toBe(INTERVIEW.join('\n\n'));
    expect(found).toMatchObject({
      title: TITLE,
      byline: AUTHOR,
      publishedTime: '2024-04-24T12:23:00+04:00',
      agency: 'ArmInfo',
      lang: 'en',
      leadIn: { start: 0, end: 8 },
    });
  });

  test.each(Object.entries(SETTINGS))('set as %s ends before the other reports in its column', (_setting, set) => {
    const found = readArmInfo(parse(arminfoPage({ body: set(INTERVIEW), below: OTHERS })), ADDRESS);
    expect(found?.body.text).toBe(INTERVIEW.join('\n\n'));
  });

  test.each(Object.entries(SETTINGS))('set as %s ends before other reports in its own cell', (_setting, set) => {
    const found = readArmInfo(parse(arminfoPage({ body: set(INTERVIEW) + OTHERS })), ADDRESS);
    expect(found?.body.text).toBe(INTERVIEW.join('\n\n'));
  });

  test.each(Object.entries(SETTINGS))('cut to one paragraph and set as %s is that paragraph', (_setting, set) => {
    const found = readArmInfo(parse(arminfoPage({ body: set(INTERVIEW.slice(0, 1)), below: OTHERS })), ADDRESS);
    expect(found?.body.text).toBe(INTERVIEW[0]);
  });
});

describe('what stands around a report', () => {
  test('a title that names its speaker keeps the name', () => {
    expect(read(arminfoPage({ body: boxed(INTERVIEW) }))?.title).toBe(TITLE);
  });

  test('a title printed twice, with date and name between, is not body', () => {
    const body = `<b>${TITLE}</b><br>${AUTHOR}<br><b>${TITLE}</b><br>${boxed(INTERVIEW)}`;
    expect(read(arminfoPage({ body }))?.body.text).toBe(INTERVIEW.join('\n\n'));
  });

  test('a page whose head says nothing still has the title that is printed', () => {
    expect(read(arminfoPage({ body: boxed(INTERVIEW), headTitle: 'ArmInfo' }))?.title).toBe(TITLE);
  });

  test('no byline is invented', () => {
    expect(read(arminfoPage({ body: boxed(INTERVIEW), byline: '' }))?.byline).toBeNull();
  });

  test('no date is invented, not even a neighbour’s', () => {
    expect(read(arminfoPage({ body: boxed(INTERVIEW), date: '', below: OTHERS }))?.publishedTime).toBeNull();
  });

  test('a body that is not led in by the agency is found below its title', () => {
    const [first = '', ...rest] = INTERVIEW;
    const bare = [first.replace('ArmInfo. ', ''), ...rest];
    const found = read(arminfoPage({ body: boxed(bare) + OTHERS }));
    expect(found?.body.text).toBe(bare.join('\n\n'));
    expect(found?.leadIn).toBeNull();
  });

  test('a lead-in that is glued to the first word is still known', () => {
    const [first = '', ...rest] = INTERVIEW;
    const found = read(arminfoPage({ body: boxed([first.replace('ArmInfo. ', 'ArmInfo.'), ...rest]) }));
    expect(found?.leadIn).toEqual({ start: 0, end: 8 });
    expect(found?.body.text.startsWith('ArmInfo.Despite')).toBe(true);
  });

  test('a line of links inside the body is left out, and the body goes on', () => {
    const half = Math.floor(INTERVIEW.length / 2);
    const body = `${boxed(INTERVIEW.slice(0, half))}<p><a href="#">Read also: another story of the day</a></p>${boxed(INTERVIEW.slice(half))}`;
    expect(read(arminfoPage({ body }))?.body.text).toBe(INTERVIEW.join('\n\n'));
  });

  test('quotation marks set as angle brackets stay as they are', () => {
    const angled = INTERVIEW.map((p) => p.replaceAll(/"([^"]{1,400})"/g, '<$1>'));
    expect(read(arminfoPage({ body: boxed(angled) }))?.body.text).toBe(angled.join('\n\n'));
  });

  test('a page without any report gives nothing', () => {
    expect(read(arminfoPage({ body: '', title: '', headTitle: 'ArmInfo', date: '', byline: '' }))).toBeNull();
  });

  test('the page is left as it is', () => {
    const document = parseInJsdom(arminfoPage({ body: boxed(INTERVIEW), below: OTHERS }));
    const before = document.documentElement.outerHTML;
    readArmInfo(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('reports in the agency’s other languages', () => {
  test.each([
    {
      language: 'Russian',
      lang: 'ru',
      address: 'https://www.arminfo.info/full_news.php?lang=1&id=83320',
      agency: 'АрмИнфо',
      title: 'Министр: Переговоры продолжатся',
      date: 'Среда, 24 апреля 2024 12:23',
      byline: 'Марианна Мкртчян',
      paragraphs: [
        'АрмИнфо. Министр иностранных дел Армении сообщил журналистам в Ереване, что переговоры продолжатся в мае.',
        '<Мы готовы к разговору>, - сказал министр.',
      ],
    },
    {
      language: 'Armenian',
      lang: 'hy',
      address: 'https://arminfo.info/full_news.php?id=83320&lang=2',
      agency: 'ԱրմԻնֆո',
      title: 'Նախարար. Բանակցությունները կշարունակվեն',
      date: 'Չորեքշաբթի, 24 Ապրիլի 2024 12:23',
      byline: 'Մարիաննա Մկրտչյան',
      paragraphs: [
        'ԱրմԻնֆո. Հայաստանի արտաքին գործերի նախարարը Երևանում լրագրողներին ասել է, որ բանակցությունները կշարունակվեն մայիսին։',
        '«Մենք պատրաստ ենք խոսել»,- ասել է նախարարը։',
      ],
    },
  ])('$language: date, name, lead-in and language', ({ lang, address, agency, title, date, byline, paragraphs }) => {
    const page = arminfoPage({ body: boxed(paragraphs), title, headTitle: `${agency}: ${title}`, date, byline });
    const found = read(page, address);
    expect(found?.body.text).toBe(paragraphs.join('\n\n'));
    expect(found).toMatchObject({
      title,
      byline,
      publishedTime: '2024-04-24T12:23:00+04:00',
      lang,
      leadIn: { start: 0, end: agency.length + 1 },
    });
  });
});

test('a report longer than any other is read in one pass over its lines', () => {
  const many = Array.from({ length: 4000 }, (_, n) => `Sentence number ${n} of a very long report stands here.`);
  expect(read(arminfoPage({ body: many.map(escaped).join('<br>') }))?.body.paragraphs).toHaveLength(4000);
});
