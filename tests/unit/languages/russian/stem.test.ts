import { describe, expect, it } from 'vitest';
import { stemRussian } from '../../../../src/domain/languages/russian/stem.ts';

describe('the Russian stemmer', () => {
  it.each([
    ['гавань', 'гаван'],
    ['гавани', 'гаван'],
    ['гаваней', 'гаван'],
    ['причалы', 'причал'],
    ['строителями', 'строител'],
    ['портовый', 'портов'],
    ['портового', 'портов'],
    ['открывшийся', 'откр'],
    ['договорились', 'договор'],
    ['прочитав', 'прочита'],
    ['суровейший', 'суров'],
  ])('cuts the ending of %s: %s', (word, stem) => {
    expect(stemRussian(word)).toBe(stem);
  });

  it('reads ё as е', () => {
    expect(stemRussian('полёты')).toBe(stemRussian('полеты'));
  });

  it('takes a doubled н for one', () => {
    expect(stemRussian('длинный')).toBe('длин');
  });

  it('leaves a word without a letter after its first vowel as it is', () => {
    for (const word of ['не', 'в', 'дно', '']) expect(stemRussian(word)).toBe(word);
  });
});
