import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

const told = (text: string, lang: string): string[] => said(text, lang).map(({ words, who }) => `${words} (${who})`);

describe('a converb that heads its sentence', () => {
  it.each([
    [
      'ru',
      'Отметив, что мост готов, инженер Тарас Гнатов призвал жителей ждать осени.',
      ['мост готов (Тарас Гнатов)', 'ждать осени (Тарас Гнатов)'],
    ],
    ['ru', 'Отметив, что мост, который строили год, готов, он уехал.', ['мост, который строили год, готов (он)']],
    ['ru', 'Напомнив, что мост готов, инженер Тарас Гнатов уехал.', ['мост готов (Тарас Гнатов)']],
    [
      'hy',
      'Նշելով, որ կամուրջը պատրաստ է՝ ինժեներ Մհեր Ղորղանյանը հավելեց, որ ճանապարհը փակ է։',
      ['կամուրջը պատրաստ է (Մհեր Ղորղանյան)', 'ճանապարհը փակ է (Մհեր Ղորղանյան)'],
    ],
  ])('has the subject of the clause behind its content (%s): %s', (lang, text, expected) => {
    expect(told(text, lang)).toEqual(expected);
  });

  it('keeps what stands behind a pause where nobody is named there', () => {
    expect(told('Инженер Тарас Гнатов уехал, отметив, что мост готов, но дорога закрыта.', 'ru')).toEqual([
      'мост готов, но дорога закрыта (Тарас Гнатов)',
    ]);
  });
});
