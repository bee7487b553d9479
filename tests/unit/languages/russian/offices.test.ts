import { describe, expect, it } from 'vitest';
import { russianOffices } from '../../../../src/domain/languages/russian/offices.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('a Russian word for an office', () => {
  it.each([
    ['министр ушел', 'министр', true],
    ['слова министра', 'министра', true],
    ['экс-министр ушел', 'экс-министр', true],
    ['мост упал', 'мост', false],
  ])('in «%s»: is «%s» one? %s', (text, word, expected) => {
    const read = tokenized(text, 'ru');
    expect(russianOffices.isOffice(read, tokenOf(read, word))).toBe(expected);
  });

  it('is the same with «экс-»', () => {
    expect(russianOffices.plain('экс-министр')).toBe('министр');
    expect(russianOffices.plain('министр')).toBe('министр');
    expect(russianOffices.isFormer('экс-министр')).toBe(true);
    expect(russianOffices.isFormer('эксперт')).toBe(false);
  });
});
