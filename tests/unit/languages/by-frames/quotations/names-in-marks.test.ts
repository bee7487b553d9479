import { describe, expect, it } from 'vitest';
import { isNameInMarks } from '../../../../../src/domain/languages/by-frames/quotations/names-in-marks.ts';
import { framed } from '../framed.ts';

const isName = (text: string): boolean => {
  const read = framed(text);
  const [quotation] = read.quotations;
  if (quotation === undefined) throw new Error(`no quotation: ${text}`);
  return isNameInMarks(read, quotation);
};

describe('a name in marks', () => {
  it.each([
    'Завод «Луч» закрыт.',
    '«Луч» закрыли вчера.',
    'Он сообщил «Вестнику», что мост готов.',
    'Вышел «2025 год» на экраны.',
    '«Լրատու»-ին ասաց նախարարը։',
    '«Գլոբուս» թատրոնը փակ է։',
  ])('is one: «%s»', (text) => {
    expect(isName(text)).toBe(true);
  });

  it.each([
    ['begins with a small letter', 'Это «мост» и порт.'],
    ['is long', 'Книга «Мост и порт и дорога у реки» вышла.'],
    ['holds marks of its own', 'Книга «Мост, порт» вышла.'],
    ['stands beside no word', '«Мост», — сказал Гнатов.'],
    ['stands behind a word of saying', 'Гнатов сказал «Нет», и всё.'],
    ['stands before a word of saying', '«Нет» сказал Гнатов.'],
    ['stands behind "that"', 'Он верит, что «Мост», и всё.'],
    ['stands before a pronoun', '«Нет» он не знал.'],
    ['is parted from the word by a line', 'Мост готов\n«Нет», и всё.'],
  ])('is none where it %s', (_case, text) => {
    expect(isName(text)).toBe(false);
  });
});
