import { describe, expect, it } from 'vitest';
import { firstIn, hasListInOffice, partingComma, runFrom } from '../../../src/domain/reading/office-run.ts';
import { tokenized } from './texts.ts';

const whole = (text: string, lang = 'en') => {
  const read = tokenized(text, lang);
  return [read, { first: 0, last: read.tokens.length }] as const;
};

describe('a list inside an office', () => {
  it.each([
    ['Minister of Education, Science and Sports Marta Lund', 'en', true],
    ['министр образования, науки и спорта Антон Рогов', 'ru', true],
    ['կրթության, գիտության և սպորտի նախարար Վահե Դարբինյանը', 'hy', true],
    ['Marta Lund, head of the port', 'en', false],
    ['Marta Lund, sailor and minister', 'en', false],
    ['Marta and Bruno, both Lund', 'en', false],
    ['', 'en', false],
  ])('"%s" (%s): %s', (text, lang, expected) => {
    expect(hasListInOffice(...whole(text, lang))).toBe(expected);
  });

  it('holds no comma that parts a name from an office', () => {
    expect(partingComma(...whole('Marta Lund, head of the port'))).toBe(2);
    expect(partingComma(...whole('Minister of Education, Science and Sports Marta Lund'))).toBeNull();
    expect(partingComma(...whole('Marta Lund'))).toBeNull();
  });
});

describe('a run of tokens', () => {
  it('goes on while something holds, up to a limit', () => {
    expect(runFrom(2, 9, (at) => at < 5)).toEqual({ first: 2, last: 5 });
    expect(runFrom(2, 4, () => true)).toEqual({ first: 2, last: 4 });
    expect(runFrom(2, 9, () => false)).toEqual({ first: 2, last: 3 });
  });

  it('begins where something holds first', () => {
    expect(firstIn({ first: 2, last: 9 }, (at) => at % 4 === 0)).toBe(4);
    expect(firstIn({ first: 2, last: 4 }, (at) => at % 4 === 0)).toBeNull();
    expect(firstIn({ first: 4, last: 4 }, () => true)).toBeNull();
  });
});
