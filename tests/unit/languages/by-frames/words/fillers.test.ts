import { describe, expect, it } from 'vitest';
import { isFiller, isThat, pastFillers } from '../../../../../src/domain/languages/by-frames/words/fillers.ts';
import { at, behind, framed } from '../framed.ts';

describe('a filler', () => {
  it.each([
    ['Гнатов также сказал, что мост готов.', 'также'],
    ['Гнатов не сказал, что мост готов.', 'не'],
    ['Гнатов только что сказал о мосте.', 'что'],
    ['Ղորղանյանը նաև ասաց, որ կամուրջը փակ է։', 'նաև'],
  ])('in «%s» is «%s»', (text, word) => {
    const read = framed(text);
    expect(isFiller(read, at(read, word))).toBe(true);
  });

  it.each([
    ['Гнатов сказал, что мост готов.', 'что'],
    ['Гнатов сказал, что мост готов.', 'Гнатов'],
    ['Гнатов сказал, что мост готов.', ','],
    ['Статья «Не также и не сегодня» вышла.', 'также'],
  ])('in «%s» is not «%s»', (text, word) => {
    const read = framed(text);
    expect(isFiller(read, at(read, word))).toBe(false);
  });

  it('is passed over with those behind it, up to a limit', () => {
    const read = framed('Гнатов уже также сказал о мосте.');
    const first = at(read, 'уже');
    expect(pastFillers(read, first, 10)).toBe(behind(read, 'также'));
    expect(pastFillers(read, first, first + 1)).toBe(first + 1);
    expect(pastFillers(read, 0, 10)).toBe(0);
  });
});

describe('the word that joins a content to its cue', () => {
  it('is «что» or «որ», but not the second word of «только что»', () => {
    const russian = framed('Он только что сказал, что мост готов.');
    expect([at(russian, 'что'), at(russian, 'что мост')].map((token) => isThat(russian, token))).toEqual([false, true]);
    const armenian = framed('Նա ասաց, որ կամուրջը փակ է։');
    expect(isThat(armenian, at(armenian, 'որ'))).toBe(true);
  });

  it('stands nowhere outside the text', () => {
    expect(isThat(framed(''), 0)).toBe(false);
  });
});
