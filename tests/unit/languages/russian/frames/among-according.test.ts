import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

describe('behind «согласно»', () => {
  it.each([
    ['Согласно докладу, мост почти готов.', 'доклад'],
    ['Согласно новому отчёту, мост почти готов.', 'новый отчёт'],
    ['Согласно отчёту инженера Тараса Гнатова, мост почти готов.', 'Тарас Гнатов'],
  ])('a document or its owner speaks: %s', (text, who) => {
    expect(said(text, 'ru')).toMatchObject([{ words: 'мост почти готов', who }]);
  });

  it.each(['Согласно закону, мост закрывают на зиму.', 'Согласно плану, мост откроют весной.'])(
    'a law or a plan says nothing: %s',
    (text) => {
      expect(said(text, 'ru')).toEqual([]);
    },
  );
});
