import { describe, expect, test } from 'vitest';
import { isoOf, printedDate } from '../../src/page/printed-date.ts';
import { publishedTimeOf } from '../../src/page/published-time.ts';

describe('a date as it is printed', () => {
  test.each([
    ['Wednesday, April 24 2024 12:23', '2024-04-24T12:23:00+04:00'],
    ['\u00a0Wednesday, April 24, 2024 9:05', '2024-04-24T09:05:00+04:00'],
    ['Среда, 24 апреля 2024 12:23', '2024-04-24T12:23:00+04:00'],
    ['24 мая 2024 года в 12:23', '2024-05-24T12:23:00+04:00'],
    ['Չորեքշաբթի, 24 Ապրիլի 2024 12:23', '2024-04-24T12:23:00+04:00'],
    ['24 Մայիսի, 2024', '2024-05-24'],
    ['24.04.2024, 12:23', '2024-04-24T12:23:00+04:00'],
    ['2024-04-24 12:23', '2024-04-24T12:23:00+04:00'],
    ['Posted on 1st Sept 2023', '2023-09-01'],
    ['07 February 2006 [21:38]', '2006-02-07T21:38:00+04:00'],
    ['June 21, 2024 - 16:16 AMT', '2024-06-21T16:16:00+04:00'],
  ])('%s', (line, iso) => {
    const date = printedDate(line);
    expect(date && isoOf(date, '+04:00')).toBe(iso);
  });

  test.each([
    '',
    'April',
    'April 24',
    '24 2024',
    '31 marching bands in 2024',
    'Марианна Мкртчян 2024',
    '45.13.2024',
    '12:23',
    'version 2.0.1',
    '99 April 2024',
  ])('is not seen in "%s"', (line) => {
    expect(printedDate(line)).toBeNull();
  });
});

describe('a date given for machines', () => {
  test.each([
    ['2024-04-24T12:23:00+04:00', '2024-04-24T12:23:00+04:00'],
    ['2024-04-24T08:23:45.123Z', '2024-04-24T08:23:45Z'],
    ['2024-04-24 12:23:00 +0400', '2024-04-24T12:23:00+04:00'],
    ['2024-04-24T12:23', '2024-04-24T12:23:00'],
    ['2024-04-24', '2024-04-24'],
    ['Wed, 24 Apr 2024 08:23:00 GMT', '2024-04-24T08:23:00Z'],
    ['April 24, 2024', '2024-04-24'],
    ['yesterday', null],
    ['2024-13-40', null],
    ['', null],
    [null, null],
  ])('%s', (said, iso) => {
    expect(publishedTimeOf(said)).toBe(iso);
  });
});
