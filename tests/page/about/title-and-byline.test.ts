import { describe, expect, test } from 'vitest';
import { bylineOf, looksLikeName } from '../../../src/page/about/byline.ts';
import { withoutSite } from '../../../src/page/about/title.ts';

describe('a title', () => {
  test.each([
    ['ArmInfo: CSTO Secretary General: All obligations remain', 'CSTO Secretary General: All obligations remain'],
    ['CSTO Secretary General: All obligations remain | ArmInfo', 'CSTO Secretary General: All obligations remain'],
    ['A quiet year – says the minister - ArmInfo', 'A quiet year – says the minister'],
    ['Talks on South-Caucasus trade go on', 'Talks on South-Caucasus trade go on'],
    ['Arminfo', null],
    ['', null],
  ])('%s loses only the site’s name', (title, rest) => {
    expect(withoutSite(title, ['ArmInfo'])).toBe(rest);
  });
});

describe('a byline', () => {
  test.each([
    ['By Ani Karapetyan', 'Ani Karapetyan'],
    ['  Автор:  Марианна Мкртчян ', 'Марианна Мкртчян'],
    ['https://example.org/people/ani', null],
    ['', null],
    [null, null],
  ])('%s', (said, name) => {
    expect(bylineOf(said)).toBe(name);
  });

  test.each([
    'Ani Karapetyan',
    'Marianna Mkrtchyan, Alexandr Avanesov',
    'J. R. Smith',
    'Марианна Мкртчян',
    'Մարիաննա Մկրտչյան',
    'Anne-Marie O’Neill',
  ])('%s is a name', (line) => {
    expect(looksLikeName(line)).toBe(true);
  });

  test.each(['Talk of the day', 'Politics', 'The minister said so.', 'USD 390', 'Wednesday, April 24 2024', ''])(
    '%s is none',
    (line) => {
      expect(looksLikeName(line)).toBe(false);
    },
  );
});
