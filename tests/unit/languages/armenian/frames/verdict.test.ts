import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

const told = (text: string): string[] => said(text, 'hy').map(({ words, who }) => `${words} (${who})`);

describe('what a thing is held to be', () => {
  it.each([
    ['Նախարարը թույլ է համարում նախագիծը։', 'թույլ | նախագիծը (Նախարար)'],
    ['Նախարարը նախագիծը համարում է թույլ։', 'նախագիծը | թույլ (Նախարար)'],
    ['Նախարարը համարում է նախագիծը թույլ։', 'նախագիծը թույլ (Նախարար)'],
    ['Նախարարը խորհրդարանում թույլ համարեց նախագիծը։', 'թույլ | նախագիծը (Նախարար)'],
  ])('is said in «%s»', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it.each(['Շենքը համարվում է վթարային։', 'Կամուրջը ամենահինն է համարվում։', 'Նա իրեն համարում է։'])(
    "is nobody's word in «%s»",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});
