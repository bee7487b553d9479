import { describe, expect, it } from 'vitest';
import {
  isConverb,
  isFiniteCue,
  isOwnCommonWord,
  pastConverb,
} from '../../../../../src/domain/languages/by-frames/words/past-converb.ts';
import { at, behind, framed } from '../framed.ts';

describe('what was done while speaking', () => {
  it.each([
    ['«Да», — отвечая на вопрос депутата, сказал министр.', 'отвечая', 'депутата,'],
    ['«Да», — также отвечая на вопрос, сказал министр.', 'также', 'вопрос,'],
    ['«Այո»,- պատասխանելով հարցին՝ ասաց նախարարը։', 'պատասխանելով', 'հարցին՝'],
  ])('is passed over in «%s»', (text, from, to) => {
    const read = framed(text);
    expect(pastConverb(read, at(read, from), read.tokens.length)).toBe(behind(read, to));
  });

  it.each([
    ['«Да», — сказал министр.', 'сказал'],
    ['«Да», — отвечая на вопрос депутата.', 'отвечая'],
    ['«Այո»,- ասաց նախարարը։', 'ասաց'],
  ])('is nothing in «%s»', (text, from) => {
    const read = framed(text);
    expect(pastConverb(read, at(read, from), read.tokens.length)).toBe(at(read, from));
  });
});

describe('a converb', () => {
  it('is known by its ending in each language', () => {
    const russian = framed('отвечая признался');
    expect([0, 1].map((token) => isConverb(russian, token))).toEqual([true, false]);
    const armenian = framed('պատասխանելով պատասխանեց');
    expect([0, 1].map((token) => isConverb(armenian, token))).toEqual([true, false]);
  });

  it('is no cue that tells who speaks', () => {
    const read = framed('Гнатов сказал, добавив о мосте.');
    expect(isFiniteCue(read, at(read, 'сказал'))).toBe(true);
    expect(isFiniteCue(read, at(read, 'добавив'))).toBe(false);
    expect(isFiniteCue(read, at(read, 'мосте'))).toBe(false);
  });

  it('is a common word outside marks', () => {
    const read = framed('Отвечая отвечая , «отвечая на всё и всем»');
    expect([0, 1, 2, 4].map((token) => isOwnCommonWord(read, token))).toEqual([false, true, false, false]);
  });
});
