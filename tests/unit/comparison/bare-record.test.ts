import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/domain/reference/model.ts';
import { ownRecord } from './an-own-record.ts';
import { bareRecord, compared } from './record.ts';

const nearest = (text: string): string | undefined => compared(text, 'en', bareRecord).claims[0]?.claim;

describe('a record that has only propositions', () => {
  it('is found by synonyms of its words', () => {
    expect(nearest('Armenia froze its involvement in the CSTO.')).toBe('c02');
    expect(nearest('The CSTO honours its commitments to Armenia in full.')).toBe('c01');
    expect(nearest('Whether to quit the CSTO or remain in it is for Armenia as a sovereign state.')).toBe('c06');
  });

  it('is restated by its own propositions', () => {
    for (const claim of ['c01', 'c02', 'c10', 'c19', 'c40']) {
      const proposition = bareRecord.claims.find(({ id }) => id === claim)?.proposition ?? '';
      expect(nearest(proposition), claim).toBe(claim);
    }
  });

  it('keeps other bodies and other matters apart', () => {
    for (const text of ['NATO keeps its promises to Estonia.', 'Apricots were cheap this summer.'])
      expect(compared(text, 'en', bareRecord).relation, text).toBe('unrelated');
  });

  it('departs where what it says is turned, and shows by what', () => {
    for (const [text, claim] of [
      ['The CSTO does not keep its obligations to Armenia.', 'c01'],
      ['The ministry denied that Armenia had suspended its participation in the CSTO.', 'c02'],
      ['The readiness of the CSTO to repel threats is low.', 'c33'],
    ] as const) {
      const comparison = compared(text, 'en', bareRecord);
      expect(comparison.relation, text).toBe('departs');
      expect(comparison.claims[0]?.claim, text).toBe(claim);
      expect(comparison.claims[0]?.evidence.against, text).not.toEqual([]);
    }
  });

  it('departs from a number by another number of the same unit', () => {
    const record = { ...ownRecord, claims: [...ownRecord.claims, tariff] };
    const relation = (text: string): string => compared(text, 'en', record).relation;
    expect(relation('The Harbour Union lowered its dues by 12 crowns.')).toBe('restates');
    expect(relation('The Harbour Union lowered its dues by 15 crowns.')).toBe('departs');
  });

  it('has a claim that denies, of which a negation alone does not depart', () => {
    const record = { ...ownRecord, claims: [...ownRecord.claims, sale] };
    const relation = (text: string): string => compared(text, 'en', record).relation;
    expect(relation('The Harbour Union does not sell its docks.')).toBe('restates');
    expect(relation('The Harbour Union sells its docks.')).toBe('departs');
    expect(relation('Nobody is asking the Harbour Union for its docks.')).not.toBe('departs');
  });

  it('restates a refusal by a refusal', () => {
    const record = { ...ownRecord, claims: [...ownRecord.claims, refusal] };
    const relation = (text: string): string => compared(text, 'en', record).relation;
    expect(relation('The Harbour Union refused the offer of Lornay.')).toBe('restates');
    expect(relation('The Harbour Union accepted the offer of Lornay.')).toBe('departs');
  });

  it('does not restate what only begins with its words', () => {
    const text =
      'The CSTO will finance its obligations to Armenia from a new fund in which each finance ministry pays a share.';
    expect(compared(text, 'en', bareRecord).relation).not.toBe('restates');
  });

  it('is compared in every language that its propositions are put in', () => {
    for (const [text, lang] of [
      ['ОДКБ сохраняет обязательства перед Арменией.', 'ru'],
      ['ՀԱՊԿ-ն պահպանում է Հայաստանի հանդեպ իր պարտավորությունները։', 'hy'],
    ] as const) {
      const { relation, claims } = compared(text, lang, bareRecord);
      expect([relation, claims[0]?.claim], lang).toEqual(['restates', 'c01']);
    }
    expect(compared('ОДКБ не сохраняет своих обязательств перед Арменией.', 'ru', bareRecord).relation).toBe('departs');
    expect(compared('ՀԱՊԿ-ն չի պահպանում Հայաստանի հանդեպ իր պարտավորությունները։', 'hy', bareRecord).relation).toBe(
      'departs',
    );
  });

  it('stays calm about other matters in other languages', () => {
    expect(compared('Погода в горах была хорошей.', 'ru', bareRecord).relation).toBe('unrelated');
  });
});

const tariff: Claim = {
  ...(ownRecord.claims[0] as Claim),
  id: 'p5',
  proposition: 'The Harbour Union lowered its dues by 12 crowns.',
};

const sale: Claim = {
  ...tariff,
  id: 'p6',
  proposition: 'The Harbour Union does not sell its docks.',
  polarity: 'denies',
};

const refusal: Claim = { ...tariff, id: 'p7', proposition: 'The Harbour Union rejected the offer of Lornay.' };
