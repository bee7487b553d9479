import { describe, expect, it } from 'vitest';
import { said } from '../../statements/said.ts';

const who = (text: string): (string | null)[] => said(text, 'ru').map((statement) => statement.who);

describe('a source without a name', () => {
  it.each([
    ['В министерстве сообщили, что мост почти готов.', 'министерство'],
    ['Мост почти готов, сообщили ТАСС в пресс-службе МИД.', 'пресс-служба МИД'],
    ['По словам собеседника агентства, мост почти готов.', 'собеседник агентства'],
    ['По данным Минздрава, больны двести рыбаков.', 'Минздрав'],
  ])('is shown in the nominative: %s', (text, shown) => {
    expect(who(text)).toEqual([shown]);
  });

  it.each([
    ['Пресс-служба МИД сообщила, что мост почти готов.', 'Пресс-служба МИД'],
    ['По словам рыбаков, мост почти готов.', 'рыбаков'],
    ['Мост почти готов, сообщила дирекция моста.', 'дирекция моста'],
  ])('stays as it is where it is a subject, or no word of the lists: %s', (text, shown) => {
    expect(who(text)).toEqual([shown]);
  });
});
