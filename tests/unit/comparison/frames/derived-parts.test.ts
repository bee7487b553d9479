import { describe, expect, it } from 'vitest';
import { derivedFrames } from '../../../../src/domain/comparison/frames/derived-frames.ts';
import { numbersAgainst } from '../../../../src/domain/comparison/frames/numbers-against.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';
import type { ClaimFrame, ClaimFrames } from '../../../../src/domain/reference/claim-frame.ts';
import { ownRecord } from '../an-own-record.ts';
import { bareRecord } from '../record.ts';

const frame = (id: string): ClaimFrame => derivedFrames(ownRecord, 'en')?.[id] as ClaimFrame;
const asStem = (word: string): string => `^${stemOf(word)}`;

describe('a frame derived from a proposition', () => {
  it('has the verb as its predicate, with synonyms, and against it opposites and words of the other kind', () => {
    const { says, reverses } = frame('p1');
    expect(says).toContain(asStem('keeps'));
    expect(says).toContain(asStem('honour'));
    expect(reverses).toContain(asStem('abandon'));
    expect(reverses.filter((wording) => says.includes(wording))).toEqual([]);
  });

  it('has a part for every name and every group of nouns, none for words of degree, and half of them are enough', () => {
    const { slots, enough } = frame('p1');
    expect(slots.map(([first]) => first)).toEqual(['@harbour-union', asStem('obligations'), '@lornay']);
    expect(enough).toBe(2);
  });

  it('has its verbs in all their forms, no part for words that only say how firmly, and asks for no number', () => {
    const claims = ownRecord.claims.map((claim) =>
      claim.id === 'p1' ? { ...claim, proposition: 'Dues in Lornay will have fallen by 12 crowns.' } : claim,
    );
    const { says, reverses, slots, enough } = (derivedFrames({ ...ownRecord, claims }, 'en') as ClaimFrames)
      .p1 as ClaimFrame;
    expect(says).toEqual(expect.arrayContaining([asStem('fell'), asStem('falls')]));
    expect(reverses).toEqual(expect.arrayContaining([asStem('rise'), asStem('rose')]));
    expect(slots.flat()).not.toContain(asStem('will'));
    expect(slots.map(([first]) => first)).toContain(asStem('12'));
    expect(enough).toBeLessThan(slots.length);
  });

  it('is there for every language that the propositions are put in, and for no other', () => {
    for (const lang of ['en', 'ru', 'hy'])
      expect(Object.keys(derivedFrames(bareRecord, lang) ?? {}).length, lang).toBe(bareRecord.claims.length);
    expect(derivedFrames(ownRecord, 'ru')).toBeNull();
  });
});

describe('numbers', () => {
  it('stand against any other number of the same unit', () => {
    expect(numbersAgainst('The tax rose to 12 crowns in 2024.')).toEqual([`≠12 ${asStem('crowns')}`]);
    expect(numbersAgainst('Nothing is counted here.')).toEqual([]);
  });
});
