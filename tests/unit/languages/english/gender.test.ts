import { describe, expect, it } from 'vitest';
import { englishGender } from '../../../../src/domain/languages/english/gender.ts';

describe('English names', () => {
  it.each([
    ['marta', 'lund', 'woman'],
    ['bruno', 'keller', null],
    ['', 'ivanova', 'woman'],
    ['', 'rogoeva', 'woman'],
    ['', 'lunskaya', 'woman'],
    ['', 'rogov', null],
    ['la', 'lund', null],
    ['', '', null],
  ])('%s %s tell: %s', (given, surname, gender) => {
    expect(englishGender.ofName(given, surname)).toBe(gender);
  });

  it('may end as a woman’s and be a man’s; verbs tell nothing, pronouns do', () => {
    expect(englishGender.isUnsureByEnding).toBe(true);
    expect(englishGender.isInPronouns).toBe(true);
    expect(englishGender.ofVerb('said')).toBeNull();
  });
});
