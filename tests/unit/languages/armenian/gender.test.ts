import { describe, expect, it } from 'vitest';
import { armenianGender } from '../../../../src/domain/languages/armenian/gender.ts';

describe('Armenian', () => {
  it('tells a woman from a man by no ending, no verb and no pronoun', () => {
    expect(armenianGender.ofName('մարիամա', 'դարբինյան')).toBeNull();
    expect(armenianGender.ofName('anna', 'ivanova')).toBeNull();
    expect(armenianGender.ofVerb('ասաց')).toBeNull();
    expect(armenianGender.isInPronouns).toBe(false);
    expect(armenianGender.isUnsureByEnding).toBe(false);
  });
});
