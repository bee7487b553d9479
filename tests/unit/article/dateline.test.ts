import { describe, expect, it } from 'vitest';
import { isDateline, isPlaceAndDate } from '../../../src/domain/article/dateline.ts';

describe('what stands before an agency’s name', () => {
  it.each([
    ['', true],
    ['HARBOUR CITY, March 12. ', true],
    ['Harbour City, 12 May 2024 (', true],
    ['ГАВАНЬ, 12 марта. ', true],
    ['ՆԱՎԱՀԱՆԳԻՍՏ, մարտի 6, ', true],
    ['HARBOUR, on March 12 ', false],
    ['The minister told ', false],
    ['Harbour City And Its Long Old Pier, ', false],
    ['ГАВАНЬ, по ', false],
    ['ГАВАНЬ, чрезвычайнейший ', false],
  ])('is a dateline or not: "%s"', (before, expected) => {
    expect(isDateline(before)).toBe(expected);
  });
});

describe('what stands before a dash or a full stop, where no agency is named', () => {
  it.each([
    ['HARBOUR', true],
    ['HARBOUR, N.Y.', true],
    ['HARBOUR, Northland, April 3', true],
    ['ГАВАНЬ, 3 апреля', true],
    ['Harbour', false],
    ['UN', false],
    ['HARBOUR, the old one', false],
    ['HARBOUR, Northland, West Coast, April 3', false],
    ['', false],
  ])('is a place with a date or not: "%s"', (before, expected) => {
    expect(isPlaceAndDate(before)).toBe(expected);
  });
});
