import { describe, expect, it } from 'vitest';
import {
  endsAbbreviation,
  isBreak,
  isClauseDash,
  isInnerDot,
  isPause,
  isPauseMark,
} from '../../../../../src/domain/languages/by-frames/words/breaks.ts';
import { at, framed } from '../framed.ts';

describe('a clause', () => {
  it.each([
    ['Гнатов ушёл, мост закрыт.', ','],
    ['Гнатов ушёл; мост закрыт.', ';'],
    ['Гнатов ушёл: мост закрыт.', ':'],
    ['Гнатов ушёл… Мост закрыт.', '…'],
    ['Гнатов ушёл. Мост закрыт.', '. М'],
    ['Гнатов ушёл — мост закрыт.', '—'],
    ['Гнатов (инженер) ушёл.', '('],
    ['Гнатов (инженер) ушёл.', ')'],
    ['Ղորղանյանը գնաց՝ կամուրջը փակ է։', '՝'],
    ['Ղորղանյանը գնաց։ Կամուրջը փակ է։', '։'],
  ])('of «%s» ends at «%s»', (text, mark) => {
    const read = framed(text);
    expect(isBreak(read, at(read, mark))).toBe(true);
  });

  it.each([
    ['Гнатов ушёл.', 'ушёл'],
    ['А. Гнатов ушёл.', '. Г'],
    ['Об этом пишет Lorinews.am в номере.', '.am'],
    ['Вышло 2 млн. тонн.', '. тонн'],
    ['Вышел «Север»-ин и ушёл.', '-'],
  ])('of «%s» does not end at «%s»', (text, mark) => {
    const read = framed(text);
    expect(isBreak(read, at(read, mark))).toBe(false);
  });

  it('ends with the text', () => {
    const read = framed('Мост готов');
    expect(isBreak(read, 2)).toBe(true);
    expect(isBreak(read, -1)).toBe(true);
    expect(isBreak(framed(''), 0)).toBe(true);
  });
});

describe('a dash', () => {
  it('parts clauses beside a space, a comma, or the end of the text', () => {
    for (const text of ['Мост готов — и хорош', 'Мост готов,- сказал Гнатов', '— Мост готов', 'Мост готов —']) {
      const read = framed(text);
      const dash = read.tokens.findIndex(({ norm }) => norm === '—' || norm === '-');
      expect(isClauseDash(read, dash)).toBe(true);
    }
  });

  it('joins an ending to the name before it', () => {
    const read = framed('«Լրատու»-ին ասաց');
    expect(isClauseDash(read, at(read, '-'))).toBe(false);
  });

  it('is no word and no comma', () => {
    const read = framed('Мост, готов');
    expect([0, 1, 2, 3].map((token) => isClauseDash(read, token))).toEqual([false, false, false, false]);
  });
});

describe('a pause', () => {
  it('is a comma or a dash between clauses', () => {
    const read = framed('Мост, дорога — готовы: все');
    expect(read.tokens.map((_, token) => isPause(read, token))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('has a mark of its own in Armenian', () => {
    const read = framed('Ղորղանյանն ասաց՝ կամուրջը փակ է, այո։');
    expect(read.tokens.filter((_, token) => isPauseMark(read, token)).map(({ norm }) => norm)).toEqual(['՝']);
  });
});

describe('a full stop', () => {
  it('behind an initial or a known abbreviation ends nothing', () => {
    const read = framed('А. Гнатов купил 2 млн. тонн. Все довольны.');
    const dots = read.tokens.flatMap(({ norm }, token) => (norm === '.' ? [endsAbbreviation(read, token)] : []));
    expect(dots).toEqual([true, true, false, false]);
  });

  it('parted from the initial by a space belongs to the sentence', () => {
    const read = framed('Это пункт А . Дальше пусто.');
    expect(endsAbbreviation(read, at(read, '. Д'))).toBe(false);
  });

  it('inside a name has letters on both sides', () => {
    const read = framed('Пишет Lorinews.am в номере. Вот.');
    const dots = read.tokens.flatMap(({ norm }, token) => (norm === '.' ? [isInnerDot(read, token)] : []));
    expect(dots).toEqual([true, false, false]);
  });
});
