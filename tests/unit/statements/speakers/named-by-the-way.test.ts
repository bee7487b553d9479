import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const lastSpeaker = (text: string): string | null => said(text, 'ru').at(-1)?.who ?? null;

describe('a pronoun after a sentence that names a woman and a man', () => {
  it.each([
    ['Министр Тарас Гнатов принял посла Ингрид Линд. По её словам, мост почти готов.', 'Ингрид Линд'],
    ['Тарас Гнатов встретился с Ингрид Линд. «Мост почти готов», — сказала она.', 'Ингрид Линд'],
    ['Ингрид Линд приняла Тараса Гнатова. По его словам, мост почти готов.', 'Тарас Гнатов'],
  ])('in «%s» is %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it('is nobody where two could be meant, or where the name stands far before', () => {
    const two = 'Министр Тарас Гнатов принял Ингрид Линд и Ольгу Лунную. По её словам, мост почти готов.';
    const far = `Министр Тарас Гнатов принял посла Ингрид Линд. ${'Шёл сильный дождь. '.repeat(4)}По её словам, мост почти готов.`;
    for (const text of [two, far]) expect(lastSpeaker(text)).not.toBe('Ингрид Линд');
  });
});
