import { describe, expect, it } from 'vitest';
import {
  infinitiveContent,
  isInfinitive,
} from '../../../../../../src/domain/languages/russian/frames/object/infinitive.ts';
import { behind, framed } from '../../../by-frames/framed.ts';

describe('an infinitive', () => {
  it.each(['открыть', 'идти', 'помочь', 'вернуться', 'рассмотреть', 'заменить', 'принести'])('is %s', (word) => {
    expect(isInfinitive(word)).toBe(true);
  });

  it.each(['область', 'дочь', 'мать', 'новости', 'часть', 'двадцать', 'сеть', 'пять', 'мост'])('is not %s', (word) => {
    expect(isInfinitive(word)).toBe(false);
  });
});

describe('a content that an infinitive heads', () => {
  const contentIn = (text: string): string | null => {
    const read = framed(text);
    const start = infinitiveContent(read, behind(read, 'поручил'), read.tokens.length);
    return start === null ? null : read.wordsOf({ first: start, last: read.tokens.length - 1 });
  };

  it.each([
    ['Гнатов поручил открыть мост.', 'открыть мост'],
    ['Гнатов поручил рыбакам не закрывать мост.', 'не закрывать мост'],
    ['Гнатов поручил рыбакам в трёхдневный срок открыть мост.', 'в трёхдневный срок открыть мост'],
    ['Гнатов поручил рыбакам ничего не закрывать.', 'ничего не закрывать'],
  ])('begins behind who was asked: %s', (text, content) => {
    expect(contentIn(text)).toBe(content);
  });

  it.each([
    'Гнатов поручил рыбакам мост.',
    'Гнатов поручил, когда открыть мост.',
    'Гнатов поручил сказать о мосте.',
    'Гнатов поручил «открыть новый мост у старого порта и дорогу».',
    'Гнатов поручил мост сказал открыть.',
  ])('is none where none follows: %s', (text) => {
    expect(contentIn(text)).toBeNull();
  });
});
