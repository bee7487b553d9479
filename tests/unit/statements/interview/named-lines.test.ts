import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const turns = (text: string, lang = 'en'): string[] =>
  said(text, lang)
    .filter(({ kind }) => kind === 'direct')
    .map(({ who, words, cue }) => `${who}${cue ?? ''}: ${words}`);

describe('what stands under names', () => {
  it.each([
    ['en', 'Ann Kerbey', 'I have seen the road. It is open.', 'Tom Reeve, mayor', 'We paid for it.'],
    ['ru', 'Анна Лунд', 'Я видела дорогу. Она открыта.', 'Пётр Странд', 'Мы за неё заплатили.'],
    ['hy', 'Աննա Լունդ', 'Ես տեսել եմ ճանապարհը։ Այն բաց է։', 'Արամ Ստրանդ', 'Մենք ենք վճարել։'],
  ])('is said by them (%s)', (lang, one, first, other, second) => {
    expect(turns(`${one}\n\n${first}\n\n${other}\n\n${second}`, lang)).toEqual([
      `${one}: ${first}`,
      `${other.split(',')[0]}: ${second}`,
    ]);
  });

  it('is no portrait, in which nobody speaks of himself', () => {
    expect(turns('Ann Kerbey\n\nShe was born in 1970.\n\nTom Reeve\n\nHe leads the union.')).toEqual([]);
  });

  it('stands under more than one name', () => {
    expect(turns('Ann Kerbey\n\nI have seen the road.')).toEqual([]);
  });

  it('goes on behind the last name only in its voice', () => {
    const found = turns('Ann Kerbey\n\nI have seen it.\n\nTom Reeve\n\nWe paid.\n\nI did, too.\n\nThe road is old.');
    expect(found).toEqual(['Ann Kerbey: I have seen it.', 'Tom Reeve: We paid. | I did, too.']);
  });
});
