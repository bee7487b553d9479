import { expect, it } from 'vitest';
import { bareRecordIn } from '../../../../scripts/train-comparison/invented-records.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';
import { termsOf } from '../../../../src/domain/comparison/passage/terms.ts';
import { alignmentOf } from '../../../../src/domain/comparison/propositions/proposition-alignment.ts';

const trams = bareRecordIn('tests/fixtures/records/city-trams.json');
const view = viewOf(trams, 'en');
const aligned = (text: string) => alignmentOf(termsOf(text, view), view);
const at = (id: string): number => trams.claims.findIndex((claim) => claim.id === id);

it('covers all of a claim by its own words, less by some of them, nothing by none', () => {
  const whole = aligned('The drivers’ union rejected the offer of a 5 per cent pay rise.').covered[at('c07')] ?? 0;
  const some = aligned('The union rejected the offer.').covered[at('c07')] ?? 0;
  expect(whole).toBeCloseTo(1);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(whole);
  expect(aligned('Apricots ripen early.').covered[at('c07')]).toBe(0);
});

it('counts another number only where none agrees', () => {
  const of = (text: string) => aligned(text).with(at('c01')).numbers;
  expect(of('The company will buy 15 electric buses.')).toEqual({ same: 0, conflict: true, added: 1 });
  expect(of('The company will buy 40 electric buses in 3 lots.')).toEqual({ same: 1, conflict: false, added: 1 });
  expect(of('The company will buy electric buses.').conflict).toBe(false);
});

it('finds an opposite of what a clause lacks, and none where the word itself stands', () => {
  const of = (text: string): number => aligned(text).with(at('c05')).opposites;
  expect(of('Night trams are dangerous.')).toBe(1);
  expect(of('Night trams are safe, not dangerous.')).toBe(0);
});

it('knows what stands in the place of a claim’s subject', () => {
  const before = (text: string): number => aligned(text).strangersBefore(at('c03'), text.indexOf('grown'));
  expect(before('The number of passengers has grown by 12 per cent.')).toBe(0);
  expect(before('The number of burglaries has grown by 12 per cent.')).toBe(1);
});
