import { describe, expect, it } from 'vitest';
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

  it('is compared in another language by names alone, and stays calm', () => {
    expect(['extends', 'unrelated', 'restates']).toContain(
      compared('Погода в горах была хорошей.', 'ru', bareRecord).relation,
    );
    expect(compared('Погода в горах была хорошей.', 'ru', bareRecord).relation).toBe('unrelated');
  });
});
