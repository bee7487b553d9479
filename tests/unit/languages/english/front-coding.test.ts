import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachEntry, frontCoded } from '../../../../src/domain/languages/english/front-coding.ts';

const entriesOf = (coded: string): string[] => {
  const entries: string[] = [];
  forEachEntry(coded, (entry) => entries.push(entry));
  return entries;
};

describe('front coding', () => {
  it.each([
    [['abandon', 'abandoned', 'abbey'], 'AabandonHedCbey'],
    [['abil power', 'abject miser'], 'Aabil powerCject miser'],
    [['one'], 'Aone'],
    [[], ''],
  ])('writes %j as %s', (entries, coded) => {
    expect(frontCoded(entries)).toBe(coded);
    expect(entriesOf(coded)).toEqual(entries);
  });

  it('counts at most twenty-five characters in common', () => {
    const long = 'a'.repeat(40);
    expect(frontCoded([long, `${long}b`])).toBe(`A${long}Z${'a'.repeat(15)}b`);
  });

  it('numbers the entries', () => {
    const numbers: number[] = [];
    forEachEntry('AaBbBc', (_, number) => numbers.push(number));
    expect(numbers).toEqual([0, 1, 2]);
  });

  it('gives back what it was given, in whatever order', () => {
    const entry = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", 'z'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(entry), (entries) => {
        expect(entriesOf(frontCoded(entries))).toEqual(entries);
      }),
    );
  });
});
