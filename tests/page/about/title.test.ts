// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { addressDate } from '../../../src/page/about/address-date.ts';
import { monthOf } from '../../../src/page/about/month-names.ts';
import { tidy, titleOfPage, withoutSite } from '../../../src/page/about/title.ts';

describe('words that a page gives', () => {
  it.each([
    ['  The \n old\u00a0pier\u00ad ', 'The old pier'],
    ['Pier &amp; port', 'Pier & port'],
    ['\u200b', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('have single spaces and no entities: %j', (said, expected) => {
    expect(tidy(said)).toBe(expected);
  });

  it('are its title’s', () => {
    const page = (html: string) => titleOfPage(new DOMParser().parseFromString(html, 'text/html'));
    expect(page('<title> The old pier </title>')).toBe('The old pier');
    expect(page('<p>The old pier</p>')).toBeNull();
  });
});

describe('a title with its site’s name', () => {
  it.each([
    ['The old pier opens in May » Tidewater', 'tidewater.example', 'The old pier opens in May'],
    ['The old pier opens | News of the day', '', 'The old pier opens'],
    ['Old pier | News of the day', '', 'Old pier | News of the day'],
    ['Minister Weldon: The pier opens', 'weldon.example', 'Minister Weldon: The pier opens'],
  ])('loses what stands in the host or after a last bar, and keeps its speaker: %s', (title, host, expected) => {
    expect(withoutSite(title, [], host)).toBe(expected);
  });
});

describe('the day in an address', () => {
  it.each([
    ['https://tidewater.example/2016/09/12/pier', '2016-09-12'],
    ['https://tidewater.example/2016-09-12-pier', '2016-09-12'],
    ['https://tidewater.example/20160912/', '2016-09-12'],
    ['https://tidewater.example/2016/09/12', '2016-09-12'],
    ['https://tidewater.example/2016/19/12/', null],
    ['https://tidewater.example/2016/09/32/', null],
    ['https://tidewater.example/2016/0912/', null],
    ['https://tidewater.example/1216091299/', null],
    [null, null],
  ])('is read or there is none: %s', (address, expected) => {
    expect(addressDate(address)).toBe(expected);
  });
});

describe('the name of a month', () => {
  it.each([
    ['may', 5],
    ['dec', 12],
    ['мая', 5],
    ['мартa', null],
    ['մարտի', 3],
    ['pier', null],
    ['', null],
  ])('"%s" is one or none', (word, expected) => {
    expect(monthOf(word)).toBe(expected);
  });
});
