import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../../src/domain/languages/registry.ts';
import { agree, genderOf, lastWordOf } from '../../../../../src/domain/statements/speakers/cast/gender.ts';

describe('whether somebody is a woman or a man', () => {
  it.each([
    ['en', ['spokeswoman'], [], '', 'woman'],
    ['en', ['mr'], ['marta'], 'lund', 'man'],
    ['en', ['minister'], ['marta'], 'lund', 'woman'],
    ['en', ['minister'], ['bruno'], 'keller', null],
    ['en', [], ['ingrid'], 'falk', 'woman'],
    ['ru', ['представительница'], [], '', 'woman'],
    ['ru', ['министр'], [], 'рогов', 'man'],
    ['ru', [], ['илья'], 'рогова', 'man'],
    ['ru', [], ['ольга'], 'линд', 'woman'],
    ['hy', ['պարոն'], [], '', 'man'],
    ['hy', ['տիկին'], [], '', 'woman'],
    ['hy', [], ['մարիամ'], 'դարբինյան', null],
    ['pl', ['pani'], ['marta'], 'lund', null],
  ] as const)('(%s) is told by %j, %j and %s: %s', (lang, words, given, surname, gender) => {
    expect(genderOf(languageFor(lang), words, given, surname)).toBe(gender);
  });

  it('is asked of the first of the first names alone', () => {
    expect(genderOf(languageFor('en'), [], ['bruno', 'ingrid'], '')).toBeNull();
  });
});

describe('two genders', () => {
  it('agree unless they are known and differ', () => {
    expect(agree('woman', 'woman')).toBe(true);
    expect(agree('woman', null)).toBe(true);
    expect(agree(null, 'man')).toBe(true);
    expect(agree(null, null)).toBe(true);
    expect(agree('woman', 'man')).toBe(false);
  });
});

describe('the last word of a name', () => {
  it('is its surname in lower case', () => {
    expect(lastWordOf('Marta Lund')).toBe('lund');
    expect(lastWordOf('Лунева')).toBe('лунева');
    expect(lastWordOf('')).toBe('');
  });
});
