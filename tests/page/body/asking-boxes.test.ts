// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../../src/cli/read-input.ts';
import { withoutAsking } from '../../../src/page/body/asking-boxes.ts';
import { atOnce } from '../../../src/page/slices.ts';
import { readBlocks } from '../../../src/page/text/blocks.ts';
import { domOf } from '../../../src/page/text/dom.ts';

const TEXT = [
  'The warden of the old pier, Hanna Reyl, told the council of Oster on Friday that the pier would stay open over the winter.',
  '"We have walked over every plank of it, and every plank holds," Reyl said. She added that new lamps had been ordered.',
];
const CONSENT = [
  'We and our 842 partners store data on your device. By accepting you let us use them for the purposes below, and you can change that at any time.',
  'Some of our partners do not ask for your agreement. Your choice counts on this site only and is kept for thirteen months on this very device.',
  'Among the purposes are tailored notices, measuring of notices, research on audiences and the making of better services for everybody.',
];
const LETTER = [
  'Get the best of the Oster Tidings each morning, chosen by our editors, before anybody else in town has read it.',
  'You will also be told when there is news of the harbour, the council and the schools of the whole district.',
];
const PAID = [
  'This story is for our subscribers only. Become one of them today and read all that we write.',
  'Already one? Sign in.',
];

const set = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');
const page = (before: string, article: string, after = ''): string =>
  `<html lang="en"><head><title>Pier stays open</title></head><body>${before}<main><article><h1>Pier stays open</h1>${article}</article></main>${after}</body></html>`;
const box = (lines: readonly string[], attributes = 'class="q7"'): string =>
  `<div ${attributes}><div>${set(lines)}</div><div><button>Yes</button><button>No</button></div></div>`;
const read = (html: string): readonly string[] => articleFromHtml(html, null).text.split('\n\n');

describe('a box that asks something of the reader is no article', () => {
  test.each([
    ['above a shorter text', page(box(CONSENT), set(TEXT))],
    ['below it', page('', set(TEXT), box(CONSENT))],
    ['as a dialog', page('', set(TEXT), box(CONSENT, 'role="dialog"'))],
    ['as an element for dialogs', page('', set(TEXT), `<dialog open>${set(CONSENT)}<button>Yes</button></dialog>`)],
    ['for a subscription', page('', set(TEXT) + box(PAID))],
    [
      'for an address',
      page(
        '',
        `${set(TEXT.slice(0, 1))}<div><h3>Letters</h3>${set(LETTER)}<form><input type="email"></form></div>${set(TEXT.slice(1))}`,
      ),
    ],
  ])('%s', (_where, html) => {
    expect(read(html)).toEqual(TEXT);
  });

  test.each([
    [
      'in Russian',
      ['Мы и наши партнёры храним на вашем устройстве файлы cookie, чтобы считать посещения и показывать вам рекламу.'],
      ['Смотритель старого причала Анна Рейль сообщила в пятницу совету города, что зимой причал останется открытым.'],
    ],
    [
      'in Armenian',
      [
        'Մենք և մեր գործընկերները ձեր սարքում պահում ենք քուքիներ, որպեսզի հաշվենք այցելությունները և ցույց տանք գովազդ։',
      ],
      ['Հին նավամատույցի պահակ Աննա Ռեյլը ուրբաթ օրը քաղաքի խորհրդին հայտնեց, որ նավամատույցը ձմռանը բաց կմնա։'],
    ],
  ])('%s', (_language, asking, text) => {
    expect(read(page(box(asking), set(text)))).toEqual(text);
  });

  test('a page that holds nothing else has no text', () => {
    expect(() => read(page('', '', box(CONSENT)))).toThrow('no text');
  });
});

describe('what is no such box', () => {
  const lines = (html: string): number => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const whole = readBlocks(body);
    return whole.paragraphs.length - atOnce(withoutAsking(domOf(body.ownerDocument), whole)).page.paragraphs.length;
  };
  const ABOUT_COOKIES =
    'The office fined the shop over cookies. "You must ask first," Reyl said, and the shop said that it would.';

  test('a report on cookies without buttons', () => {
    expect(lines(set([ABOUT_COOKIES, ...TEXT]))).toBe(0);
  });

  test.each([
    'Мы с нашими партнёрами подписали соглашение, и вы его скоро увидите.',
    '“We and our partners gave our consent, and you will hear of it,” Reyl said.',
    'Մենք և մեր գործընկերները համաձայնություն ենք տվել, և դուք կլսեք դրա մասին։',
  ])('a statement that speaks of partners, consent and signing beside buttons: %s', (line) => {
    expect(lines(`<div><button>Share</button>${set([line])}</div>`)).toBe(0);
  });

  test('one with buttons beside its headline', () => {
    expect(lines(page('', `<button>Share</button>${set([ABOUT_COOKIES])}`))).toBe(0);
  });

  test('a text with buttons of which one line speaks so', () => {
    expect(lines(`<div><button>Share</button>${set([...TEXT, ...TEXT, ABOUT_COOKIES, ...TEXT])}</div>`)).toBe(0);
  });

  test('what is longer than any such box', () => {
    const long = Array.from({ length: 60 }, () => CONSENT[0] as string);
    expect(lines(`<div>${set(long)}<button>Yes</button></div>`)).toBe(0);
    expect(lines(`<div>${set(long.slice(0, 10))}<button>Yes</button></div>`)).toBe(10);
  });
});
