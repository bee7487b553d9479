import { describe, expect, it } from 'vitest';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';

const words = (text: string): string[] => countedWordsIn(text).map(({ norm }) => norm);

describe('the words that count', () => {
  it('are words and numbers, without marks', () => {
    expect(words('Dues fell by 12, they said.')).toEqual(['dues', 'fell', 'by', '12', 'they', 'said']);
  });

  it.each([
    ['Lornay-led', ['lornay', 'led']],
    ['ՆՄ-ն', ['նմ']],
    ['вице-премьер', ['вице', 'премьер']],
    ['a-b', []],
  ])('are the parts of a hyphenated word that are longer than a letter: %s', (text, parts) => {
    expect(words(text)).toEqual(parts);
  });

  it('stand where they stand in the text, and only the first part keeps its capital', () => {
    const text = 'A Lornay-Led plan';
    expect(countedWordsIn(text).map(({ start, end, capital }) => [text.slice(start, end), capital])).toEqual([
      ['A', true],
      ['Lornay', true],
      ['Led', false],
      ['plan', false],
    ]);
  });

  it('are none in an empty text or in marks', () => {
    expect(words('')).toEqual([]);
    expect(words('… — !')).toEqual([]);
  });
});
