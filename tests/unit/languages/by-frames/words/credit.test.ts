import { describe, expect, it } from 'vitest';
import { clauseEnd, creditAt } from '../../../../../src/domain/languages/by-frames/words/credit.ts';
import { at, behind, framed } from '../framed.ts';

const creditIn = (text: string, from: string): string | null => {
  const read = framed(text);
  const first = at(read, from);
  const end = creditAt(read, first, read.tokens.length);
  return end === null ? null : read.wordsOf({ first, last: end });
};

describe('a credit', () => {
  it.each([
    ['Мост готов, сообщает ТАСС.', 'сообщает', 'сообщает ТАСС'],
    ['Как передаёт «Север-Информ», мост готов.', 'Как', 'Как передаёт «Север-Информ»'],
    [
      'Мост готов, сообщает агентство Север со ссылкой на порт.',
      'сообщает',
      'сообщает агентство Север со ссылкой на порт',
    ],
    ['Կամուրջը փակ է, հաղորդում է «Հյուսիս-Ինֆորմը»։', 'հաղորդում', 'հաղորդում է «Հյուսիս-Ինֆորմը»'],
  ])('in «%s»', (text, from, credit) => {
    expect(creditIn(text, from)).toBe(credit);
  });

  it.each([
    ['Мост готов, сообщил ТАСС министр.', 'сообщил'],
    ['Мост готов, сообщили ТАСС в пресс-службе порта.', 'сообщили'],
    ['Мост готов, сообщает Гнатов.', 'сообщает'],
    ['Мост готов, считает ТАСС.', 'считает'],
    ['Мост готов.', 'Мост'],
  ])('is none where somebody speaks: «%s»', (text, from) => {
    expect(creditIn(text, from)).toBeNull();
  });

  it('of a plural names where the agency was told on an occasion', () => {
    expect(creditIn('Мост готов, сообщили ТАСС на брифинге.', 'сообщили')).toBe('сообщили ТАСС на брифинге');
  });

  it('does not stand behind the limit', () => {
    const read = framed('Как сообщает ТАСС');
    expect(creditAt(read, 3, 3)).toBeNull();
  });
});

describe('the end of a clause', () => {
  it('is its next break; what stands in marks ends nothing', () => {
    const read = framed('в статье «Мост, дорога и порт» газеты, вышедшей утром');
    expect(clauseEnd(read, 0, read.tokens.length)).toBe(behind(read, 'газеты'));
    expect(clauseEnd(read, 0, 1)).toBe(1);
  });
});
