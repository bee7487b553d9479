import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { calledOpinion, calledRelease, isFrontPage } from '../../../src/domain/article/kind-by-title.ts';

const opinion = (url: string | null, title: string | null): boolean =>
  calledOpinion({ ...articleFromText('', null, null), url, title });

describe('an opinion', () => {
  it.each([
    ['https://courier.example/columnists/1', 'Harbour'],
    ['https://courier.example/news/1', 'Op-ed: Harbour'],
    ['https://courier.example/%D0%BC%D0%BD%D0%B5%D0%BD%D0%B8%D1%8F/1', 'Гавань'],
    [null, 'Колонка: гавань'],
    [null, 'Սյունակ. նավահանգիստ'],
  ])('is called so by address or title: %s, "%s"', (url, title) => {
    expect(opinion(url, title)).toBe(true);
  });

  it.each([
    ['https://courier.example/news/columned-hall', 'The reviewed plan'],
    ['https://courier.example/%E0%A4%A', 'A broken address'],
    [null, null],
  ])('is not called so by words that only begin alike, or by none: %s, "%s"', (url, title) => {
    expect(opinion(url, title)).toBe(false);
  });
});

describe('a company’s release', () => {
  it.each([
    'For more information, call the harbour.',
    'Harbour Ltd is a leading provider of piers.',
    'Контакты для прессы: гавань.',
    'The port opens.\n\nAbout Harbour Ltd\n\nIt has piers.',
    'The port opens.\n\nAbout Élan Ltd',
  ])('speaks like one: %s', (text) => {
    expect(calledRelease(text)).toBe(true);
  });

  it.each([
    'The port opens, the minister said.',
    'The port opens.\n\nAbout the harbour nothing was said.',
    'About Harbour Ltd\n\nOne.\n\nTwo.\n\nThree.\n\nFour.',
    'The port opens.\n\nWhat is known about Harbour Ltd',
    '',
  ])('is not what only names a company or tells about something: %s', (text) => {
    expect(calledRelease(text)).toBe(false);
  });
});

describe('a site’s front page', () => {
  it.each([
    ['https://courier.example/', true],
    ['https://courier.example', true],
    ['https://courier.example/?lang=3', true],
    ['https://courier.example/#top', true],
    ['https://courier.example/harbour', false],
    ['https://courier.example/harbour/', false],
    ['', false],
    [null, false],
  ])('%s is one or not', (url, expected) => {
    expect(isFrontPage(url)).toBe(expected);
  });
});
