import { describe, expect, it } from 'vitest';
import { russianGender } from '../../../../src/domain/languages/russian/gender.ts';

describe('Russian names', () => {
  it.each([
    ['ольга', 'лунева', 'woman'],
    ['мария', '', 'woman'],
    ['', 'лунева', 'woman'],
    ['', 'соловьёва', 'woman'],
    ['', 'лунская', 'woman'],
    ['', 'троицкая', 'woman'],
    ['', 'rogova', 'woman'],
    ['', 'рогов', 'man'],
    ['', 'соловьев', 'man'],
    ['', 'лунский', 'man'],
    ['', 'троицкий', 'man'],
    ['', 'линд', null],
    ['семен', 'линд', 'man'],
    ['', '', null],
  ])('%s %s tell: %s', (given, surname, gender) => {
    expect(russianGender.ofName(given, surname)).toBe(gender);
  });
});

describe('Russian verbs of saying', () => {
  it.each([
    ['сказала', 'woman'],
    ['поделилась', 'woman'],
    ['сказал', 'man'],
    ['поделился', 'man'],
    ['сказали', null],
    ['говорит', null],
    ['', null],
  ])('%s is said of: %s', (verb, gender) => {
    expect(russianGender.ofVerb(verb)).toBe(gender);
  });

  it('and pronouns tell more surely than nothing, and the ending of a name is believed', () => {
    expect(russianGender.isInPronouns).toBe(true);
    expect(russianGender.isUnsureByEnding).toBe(false);
  });
});
