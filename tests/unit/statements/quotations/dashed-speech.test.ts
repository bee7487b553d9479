import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const told = (text: string, lang = 'ru'): string[] =>
  said(text, lang).map(({ kind, words, who }) => `${kind}: ${words} (${who})`);

describe('a paragraph that a dash leads', () => {
  it.each([
    ['ru', '— Мост готов, — сказал Павел Рогов.', 'direct: Мост готов (Павел Рогов)'],
    [
      'ru',
      '— Мост готов, — сказал Павел Рогов. — Осталась краска. Она сохнет.',
      'direct: Мост готов | Осталась краска. Она сохнет. (Павел Рогов)',
    ],
    [
      'ru',
      '– Мост готов, – сказал Павел Рогов, – а краска сохнет.',
      'direct: Мост готов | а краска сохнет (Павел Рогов)',
    ],
    [
      'hy',
      '– Կամուրջը պատրաստ է,– ասաց Շուշան Վանեսյանը։ – Սպասեք։',
      'direct: Կամուրջը պատրաստ է | Սպասեք։ (Շուշան Վանեսյան)',
    ],
  ])('is speech where another dash parts its attribution (%s): %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual([expected]);
  });

  it('says nothing more where no dash leads the next sentence', () => {
    expect(told('— Мост готов, — сказал Павел Рогов. Краска сохнет третий день.')).toEqual([
      'direct: Мост готов (Павел Рогов)',
    ]);
  });

  it.each([
    ['a comma alone stands before the attribution', '— Мост готов, сказал Павел Рогов.'],
    ['the dash is in the middle of a paragraph', 'Стоял май. Мост готов, — сказал Павел Рогов. — Осталась краска.'],
  ])('is none where %s', (_case, text) => {
    expect(told(text).map((one) => one.split(':')[0])).toEqual(['indirect']);
  });
});
