import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../../assets/languages/russian/nominative.json' with { type: 'json' };
import {
  adjectiveInNominative,
  isObliqueAdjective,
  nounInNominative,
  russianNominativesSchema,
} from '../../../../src/domain/languages/russian/nominative-noun.ts';

describe('the endings of Russian nouns', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(russianNominativesSchema, data).issues).toBeUndefined();
    expect(v.safeParse(russianNominativesSchema, { ...data, genitive: ['ства'] }).success).toBe(false);
  });

  it.each(['genitive', 'dative', 'locative'] as const)(
    'have no ending behind a shorter one that it ends in: %s',
    (oblique) => {
      const endings = data[oblique].map((row) => row.split(' ')[0] ?? '');
      endings.forEach((ending, index) => {
        expect(
          endings.slice(0, index).filter((earlier) => ending.endsWith(earlier)),
          ending,
        ).toEqual([]);
      });
    },
  );

  it.each([
    ['агентства', 'genitive', 'агентство'],
    ['управления', 'genitive', 'управление'],
    ['комиссии', 'genitive', 'комиссия'],
    ['больницы', 'genitive', 'больница'],
    ['аналитиков', 'genitive', 'аналитики'],
    ['горожан', 'genitive', 'горожане'],
    ['статистике', 'dative', 'статистика'],
    ['отчету', 'dative', 'отчет'],
    ['ведомстве', 'locative', 'ведомство'],
    ['компании', 'locative', 'компания'],
    ['объединении', 'locative', 'объединение'],
  ] as const)('tell the nominative of %s (%s)', (noun, oblique, nominative) => {
    expect(nounInNominative(noun, oblique)).toBe(nominative);
  });

  it.each(['баку', 'тбилиси', 'оон'])('tell nothing of %s', (noun) => {
    expect(nounInNominative(noun, 'locative')).toBeNull();
  });
});

describe('an adjective', () => {
  it.each([
    ['городского', 'genitive', 'суд', 'городской'],
    ['следственном', 'locative', 'комитет', 'следственный'],
    ['областной', 'genitive', 'прокуратура', 'областная'],
    ['совместном', 'locative', 'заявление', 'совместное'],
    ['новых', 'genitive', 'сведения', 'новые'],
  ] as const)('agrees with its noun: %s (%s) %s', (word, oblique, noun, nominative) => {
    expect(isObliqueAdjective(word, oblique)).toBe(true);
    expect(adjectiveInNominative(word, oblique, noun)).toBe(nominative);
  });

  it('is no noun that ends alike', () => {
    expect(isObliqueAdjective('врачей', 'genitive')).toBe(false);
  });
});
