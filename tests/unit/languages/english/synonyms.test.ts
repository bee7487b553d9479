import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../../src/domain/languages/english/stem.ts';
import { synonymsOf } from '../../../../src/domain/languages/english/synonyms.ts';

const share = (word: string, other: string): number | undefined =>
  synonymsOf(stemEnglish(word)).get(stemEnglish(other));

describe('synonyms', () => {
  it('are found in both directions', () => {
    expect(share('obligation', 'commitment')).toBeGreaterThan(0);
    expect(share('commitment', 'obligation')).toBe(share('obligation', 'commitment'));
  });

  it('count more from the groups of the press than from WordNet', () => {
    expect(share('obligation', 'pledge')).toBe(0.65);
    expect(share('abdomen', 'belly')).toBe(0.3);
  });

  it('never hold the word itself', () => {
    expect(share('obligation', 'obligations')).toBeUndefined();
  });

  it('are none for a word in no group', () => {
    expect(synonymsOf('quxle').size).toBe(0);
    expect(synonymsOf('').size).toBe(0);
  });
});
