import { describe, expect, it } from 'vitest';
import { asUsuallySpelt } from '../../../../../src/domain/languages/english/names/name-spelling.ts';
import { said } from '../../../statements/said.ts';

describe('spellings of one name', () => {
  it.each([
    ['pashinian', 'pashinyan'],
    ['markoff', 'markov'],
    ['sergei', 'sergey'],
    ['zelenskiy', 'zelensky'],
    ['hołý', 'holy'],
    ['alexanyan', 'aleksanyan'],
  ])('%s and %s have one form', (one, other) => {
    expect(asUsuallySpelt(one)).toBe(asUsuallySpelt(other));
  });

  it.each([
    ['ian', 'yan'],
    ['hoff', 'hov'],
    ['lund', 'lind'],
    ['mariani', 'mariano'],
  ])('%s and %s have two', (one, other) => {
    expect(asUsuallySpelt(one)).not.toBe(asUsuallySpelt(other));
  });
});

const speakers = (text: string, lang = 'en'): string[] => [...new Set(said(text, lang).map(({ who }) => who ?? '–'))];

describe('one person has one name', () => {
  it.each([
    ['en', 'Nikol Saryan said it was new. Sarian added that it was long.', ['Nikol Saryan']],
    ['en', 'J.P. Marlow said it was new. James P. Marlow said it was long.', ['James P. Marlow']],
    ['ru', 'Анна Рогова-Лис сказала, что дорога открыта. По словам Роговой-Лис, она новая.', ['Анна Рогова-Лис']],
    [
      'ru',
      'Анна Сергеевна Рогова сказала, что дорога открыта. Анна Сергеевна добавила, что она новая.',
      ['Анна Сергеевна Рогова'],
    ],
    ['ru', 'Ара Симонян сказал, что дорога открыта. Симоняном подчёркнуто, что она новая.', ['Ара Симонян']],
  ])('(%s) %s', (lang, text, names) => {
    expect(speakers(text, lang)).toEqual(names);
  });

  it.each([
    ['en', 'Ilham Sorin said it was new. Leyla Sorin said it was long.', ['Ilham Sorin', 'Leyla Sorin']],
    ['en', 'Mr Holt said it was new. Mrs Holt said it was long.', ['Mr Holt', 'Mrs Holt']],
    ['en', 'J. Marlow said it was new. Peter Marlow said it was long.', ['J. Marlow', 'Peter Marlow']],
    [
      'ru',
      'Карен Саркисян сказал, что дорога открыта. Арам Саркисян сказал, что она новая.',
      ['Карен Саркисян', 'Арам Саркисян'],
    ],
    [
      'hy',
      'Կարեն Սարգսյանն ասել է, որ ճանապարհը բաց է։ Արամ Սարգսյանն ասել է, որ այն նոր է։',
      ['Կարեն Սարգսյան', 'Արամ Սարգսյան'],
    ],
  ])('and two people of one surname have two (%s): %s', (lang, text, names) => {
    expect(speakers(text, lang)).toEqual(names);
  });
});
