import { describe, expect, it } from 'vitest';
import { addressedLanguage, isReport } from '../../../../src/page/sites/arminfo/address.ts';

describe('an address of the agency’s', () => {
  it.each([
    ['https://arminfo.info/full_news.php?id=1&lang=3', true],
    ['http://mail.arminfo.am/full_news.php?lang=3&id=1', true],
    ['https://finport.am/full_news.php?id=1', true],
    ['https://arminfo.info/full_news.php?lang=3', false],
    ['https://arminfo.info/index.php?id=1', false],
    ['https://arminfo.info.example/full_news.php?id=1', false],
    ['full_news.php?id=1', false],
    [null, false],
  ])('is a report’s or not: %s', (address, expected) => {
    expect(isReport(address)).toBe(expected);
  });

  it.each([
    ['https://arminfo.info/full_news.php?id=1&lang=1', 'ru'],
    ['https://arminfo.info/full_news.php?id=1&lang=2', 'hy'],
    ['https://arminfo.info/full_news.php?id=1&lang=3', 'en'],
    ['https://arminfo.info/full_news.php?id=1&lang=9', null],
    ['https://arminfo.info/full_news.php?id=1', null],
    ['no address', null],
    [null, null],
  ])('asks for a language, or for none: %s', (address, expected) => {
    expect(addressedLanguage(address)).toBe(expected);
  });
});
