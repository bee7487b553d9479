import { describe, expect, it } from 'vitest';
import { firstPublished } from '../../../src/page/about/first-published.ts';
import { byLocalClock, mayFallOn, zoneIn } from '../../../src/page/about/time-zone.ts';

const alone = (time: string) => ({ time, isBelowTitle: true, isAlone: true });

describe('of a declared and a printed time of publication', () => {
  it.each([
    ['2026-05-09T08:00:00Z', alone('2026-05-04'), '2026-05-04'],
    ['2026-05-09T08:00:00+04:00', alone('2026-05-04T10:15:00'), '2026-05-04T10:15:00'],
  ])('an earlier day in a line of its own is believed: %s', (declared, shown, expected) => {
    expect(firstPublished(declared, shown)).toBe(expected);
  });

  it.each([
    ['2026-05-04T08:00:00Z', { ...alone('2026-05-01'), isAlone: false }],
    ['2026-05-04T08:00:00Z', { ...alone('2026-05-01'), isBelowTitle: false }],
    ['2026-05-04T08:00:00Z', alone('2026-05-09')],
    ['2026-05-04', null],
    ['2026-05-04T02:00:00Z', alone('2026-05-03')],
    ['2026-05-04T00:20:00+04:00', alone('2026-05-03')],
    ['2026-05-04T00:20:00+04:00', alone('2026-05-03T20:20:00Z')],
  ])('the declared one stands else, also where only the zone makes another day: %s', (declared, shown) => {
    expect(firstPublished(declared, shown)).toBe(declared);
  });

  it('the printed one is taken where nothing is declared', () => {
    expect(firstPublished(null, { ...alone('2026-05-04'), isAlone: false })).toBe('2026-05-04');
    expect(firstPublished(null, null)).toBeNull();
  });

  it('one moment is given by the clock of the place', () => {
    expect(firstPublished('2026-05-03T20:20:00Z', alone('2026-05-04T00:20:00'))).toBe('2026-05-04T00:20:00+04:00');
    expect(firstPublished('2026-05-03T20:20:00Z', alone('2026-05-04T00:20:00+04:00'))).toBe(
      '2026-05-04T00:20:00+04:00',
    );
    expect(firstPublished('2026-05-03T20:20:00Z', alone('2026-05-04T00:27:00'))).toBe('2026-05-03T20:20:00Z');
  });
});

describe('a time zone', () => {
  it.each([
    ['2026-05-04 10:15 GMT+4', '+04:00'],
    ['10:15 (UTC -03:30)', '-03:30'],
    ['Mon, 04 May 2026 06:15:00 GMT', 'Z'],
    ['10:15 GMT+99', null],
    ['10:15', null],
  ])('is read from "%s"', (text, zone) => {
    expect(zoneIn(text)).toBe(zone);
  });

  it('lies between two clocks where one can, in half hours', () => {
    expect(byLocalClock('2026-05-03T20:20:00Z', '2026-05-03T16:20:00')).toBe('2026-05-03T16:20:00-04:00');
    expect(byLocalClock('2026-05-03T20:20:00Z', '2026-05-04T01:50:00')).toBe('2026-05-04T01:50:00+05:30');
    expect(byLocalClock('2026-05-03T20:20:00Z', '2026-05-04T20:20:00')).toBeNull();
    expect(byLocalClock('2026-05-03T20:20:00Z', 'no time')).toBeNull();
  });

  it('explains a day, but not every one', () => {
    expect(mayFallOn('2026-05-04T02:00:00Z', '2026-05-03')).toBe(true);
    expect(mayFallOn('2026-05-04T13:00:00Z', '2026-05-03')).toBe(false);
    expect(mayFallOn('2026-05-04', '2026-05-03')).toBe(false);
  });
});
