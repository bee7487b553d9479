import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

/** Who speaks where the words that name him stand inside the marks, between two parts of what he says. */
describe('who is named within a quotation that goes on', () => {
  it.each([
    [
      'ru',
      'Мост откроют в мае, сообщил министр Тимур Ладонин.\n\n«Дорога готова, – сказал Ладонин. – Мы ждём весны».',
      'Тимур Ладонин',
    ],
    [
      'hy',
      'Կամուրջը կբացվի մայիսին, հայտնեց նախարար Օլեգ Սատունցը։\n\n«Ճանապարհը պատրաստ է, – ասաց Սատունցը։ – Սպասում ենք»։',
      'Օլեգ Սատունց',
    ],
  ])('is the person named in full before: %s', (lang, text, name) => {
    expect(said(text, lang).map(({ who }) => who)).toEqual([name, name]);
  });

  it('is no person where marks make a name of the word', () => {
    const text = 'Мост откроют в мае, сообщил министр Тимур Ладонин.\n\nПо словам «Рассвета», дорога готова.';
    expect(said(text, 'ru').map(({ who }) => who)).toEqual(['Тимур Ладонин', '«Рассвета»']);
  });
});
