import { describe, expect, it } from 'vitest';
import { framed } from '../by-frames/framed.ts';

const sentences = (text: string): number => framed(text).sentences.length;

describe('the full stop of a Russian abbreviation', () => {
  it.each([
    'Мост стоит 40 тыс. руб. Работы начнутся весной.',
    'Мост построят в 2026 г. Работы начнутся весной.',
    'Построят мосты, дороги и т. д. Работы начнутся весной.',
    'Экспорт вырос до 3 млрд. Больше всего вырос импорт.',
  ])('ends a sentence before a capital: %s', (text) => {
    expect(sentences(text)).toBe(2);
  });

  it.each([
    'Мост стоит 3 млрд. драхм в год.',
    'Экспорт вырос до 3 млрд долл. США за год.',
    'Мост стоит в г. Тавола у реки.',
    'Мост открыл акад. Рогов весной.',
    'Мост, т. е. дорога, готов.',
  ])('ends none elsewhere: %s', (text) => {
    expect(sentences(text)).toBe(1);
  });
});
