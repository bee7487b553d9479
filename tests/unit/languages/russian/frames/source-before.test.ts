import { describe, expect, it } from 'vitest';
import { sourceBefore } from '../../../../../src/domain/languages/russian/frames/source-before.ts';
import { at, framed, words } from '../../by-frames/framed.ts';

describe('who speaks left of a Russian cue', () => {
  it.each([
    ['Глава ведомства Сергей Лобанов сказал', 'Глава ведомства Сергей Лобанов'],
    ['Ранее в марте подрядчик Тарас Гнатов в эфире радио сказал', 'подрядчик Тарас Гнатов'],
    ['Посол Ларин, выступая на форуме, сказал', 'Посол Ларин'],
    ['Тарас Гнатов (инженер проекта) сказал', 'Тарас Гнатов'],
    ['Мост закрыт, а Гнатов сказал', 'Гнатов'],
    ['Гнатов заявил о мосте и сказал', 'Гнатов'],
    ['Гнатов поблагодарил строителей и сказал', 'Гнатов'],
    ['Тарас Гнатов, инженер проекта, в беседе с «Вестником» сказал', 'Тарас Гнатов'],
    ['Министр науки, труда и спорта Софья Ларина сказала', 'Министр науки, труда и спорта Софья Ларина'],
    ['В мэрии сказали', 'мэрии'],
    ['Также не сказал', null],
  ])('in «%s»', (text, who) => {
    const read = framed(text);
    expect(words(read, sourceBefore(read, at(read, 'сказал'), 0))).toBe(who);
  });

  it('stands behind the floor', () => {
    const read = framed('Глава ведомства Сергей Лобанов сказал');
    expect(words(read, sourceBefore(read, 4, 2))).toBe('Сергей Лобанов');
    expect(sourceBefore(read, 4, 4)).toBeNull();
  });
});
