import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

const found = (text: string): (string | null)[] => said(text, 'ru').map(({ who }) => who);

describe('a subject without a name or an office', () => {
  it.each([
    ['Инженер знал о трещине, полагает следствие.', 'следствие'],
    ['Мост почти готов, сообщает дирекция моста.', 'дирекция моста'],
    ['Мост почти готов, сообщил в четверг департамент дорог.', 'департамент дорог'],
    ['Мост почти готов, рассказали рыбаки.', 'рыбаки'],
  ])('closes its clause behind the cue: %s', (text, who) => {
    expect(found(text)).toEqual([who]);
  });

  it.each([
    'Мост почти готов, показал рыбакам чертёж.',
    'Гнатов осмотрел мост, заметив трещины.',
    'Мост почти готов, сказал правду.',
  ])('is none of what is told: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
