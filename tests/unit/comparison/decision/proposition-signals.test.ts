import { describe, expect, it } from 'vitest';
import { againstProposition, sharedNames } from '../../../../src/domain/comparison/decision/proposition-signals.ts';
import { polarityOf } from '../../../../src/domain/comparison/passage/polarity.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import type { Claim } from '../../../../src/domain/reference/model.ts';
import { ownRecord } from '../an-own-record.ts';
import { termsIn } from '../record.ts';

const NEAREST_FIRST = Float64Array.from([0.9, 0.5, 0.1, 0]);

function against(text: string): number[] {
  const terms = termsIn(text, 'en', ownRecord);
  return againstProposition(terms, polarityOf(terms.terms, languageFor('en')), NEAREST_FIRST, viewOf(ownRecord, 'en'));
}

describe('how a passage stands to the nearest proposition', () => {
  it('is how much of it is covered, by words or by what can stand for them', () => {
    expect(against('The Harbour Union fully keeps its obligations to Lornay.')[0]).toBe(1);
    expect(against('It honours its commitments.')[0]).toBeGreaterThan(0);
    expect(against('Apricots ripen.')[0]).toBe(0);
  });

  it('is how many of its names are shared', () => {
    expect(against('Lornay waits.')[1]).toBe(0.5);
    expect(sharedNames(ownRecord.claims[2] as Claim, termsIn('Lornay', 'en', ownRecord))).toBe(0.5);
  });

  it('is how far the nearest claim is before the next', () => {
    expect(against('Lornay waits.')[3]).toBeCloseTo(4);
  });

  it('is whether both lean the same way', () => {
    expect(against('The Harbour Union betrayed Lornay.')[4]).toBe(1);
    expect(against('The Harbour Union keeps its word.')[4]).toBe(-1);
    expect(against('Lornay waits.')[4]).toBe(0);
  });

  it('is nothing in a record without claims', () => {
    const terms = termsIn('Lornay waits.', 'en', ownRecord);
    const polarity = polarityOf(terms.terms, languageFor('en'));
    expect(
      againstProposition(terms, polarity, new Float64Array(0), viewOf({ ...ownRecord, claims: [] }, 'en')),
    ).toEqual([0, 0, 0, 0, 0]);
  });
});
