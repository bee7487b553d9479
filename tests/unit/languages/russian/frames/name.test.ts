import { describe, expect, it } from 'vitest';
import { hasName, isInitialDot, nameEndingAt } from '../../../../../src/domain/languages/russian/frames/name.ts';
import { at, framed } from '../../by-frames/framed.ts';

describe('a Russian name that closes some words', () => {
  it.each([
    ['посол в Таволье Кристина Ларина', 'Кристина'],
    ['инженер Тарас Гнатов', 'Тарас'],
    ['инженер Т. Б. Гнатов', 'Т'],
    ['советник Урсула фон Гнатова', 'Урсула'],
  ])('in «%s» begins with «%s»', (text, first) => {
    const read = framed(text);
    expect(nameEndingAt(read, read.tokens.length, 0)).toBe(at(read, first));
  });

  it.each([
    ['is a place', 'посол в Новой Таволье'],
    ['stands in another case', 'встреча с президентом Владимиром Гнатовым'],
    ['is a dative', 'письмо президенту Тарасу Гнатову'],
    ['is one word', 'инженер Гнатов'],
    ['is not the end', 'Тарас Гнатов сказал'],
    ['is written in another script', 'певец John Гнатов'],
    ['is an abbreviation', 'глава МИД РФ'],
    ['is there at all', ''],
  ])('is none where nothing but what %s', (_case, text) => {
    const read = framed(text);
    expect(nameEndingAt(read, read.tokens.length, 0)).toBeNull();
  });

  it('does not begin before the floor', () => {
    const read = framed('инженер Тарас Гнатов');
    expect(nameEndingAt(read, 3, 2)).toBeNull();
  });
});

describe('some words', () => {
  it.each([
    ['инженер Тарас Гнатов', true],
    ['посол Таволы', false],
    ['жители Верской Таволы', false],
    ['глава МИД Гнатов', false],
    ['', false],
  ])('«%s» hold a name: %s', (text, expected) => {
    const read = framed(text);
    expect(hasName(read, 0, read.tokens.length)).toBe(expected);
  });
});

describe('a full stop', () => {
  it('stands behind an initial', () => {
    const read = framed('Т. Гнатов ушёл.');
    expect([1, 4].map((token) => isInitialDot(read, token))).toEqual([true, false]);
  });
});
