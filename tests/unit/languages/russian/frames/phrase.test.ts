import { describe, expect, it } from 'vitest';
import { lastWord, phraseEnd } from '../../../../../src/domain/languages/russian/frames/phrase.ts';
import { framed } from '../../by-frames/framed.ts';

const phraseOf = (text: string): string => {
  const read = framed(text);
  return read.wordsOf({ first: 0, last: phraseEnd(read, 0, read.tokens.length) });
};

describe('a phrase that names somebody', () => {
  it.each([
    ['инженер Тарас Гнатов.', 'инженер Тарас Гнатов'],
    ['инженер Тарас Гнатов журналистам', 'инженер Тарас Гнатов'],
    ['инженер Тарас Гнатов в понедельник', 'инженер Тарас Гнатов'],
    ['инженер Тарас Гнатов на брифинге', 'инженер Тарас Гнатов'],
    ['посол в Таволье Тарас Гнатов', 'посол в Таволье Тарас Гнатов'],
    ['посол Союза (СМ) Таволы', 'посол Союза (СМ) Таволы'],
    ['директор завода «Луч» Гнатов', 'директор завода «Луч» Гнатов'],
    ['Гнатов, директор завода.', 'Гнатов, директор завода'],
    ['Гнатов, бывший директор завода, и ушёл', 'Гнатов, бывший директор завода'],
    ['Гнатов, который ушёл', 'Гнатов'],
    ['Гнатов и Рогов', 'Гнатов и Рогов'],
    ['Гнатов и ушёл', 'Гнатов'],
    ['министр науки, труда и спорта Софья Ларина вчера', 'министр науки, труда и спорта Софья Ларина'],
    ['Гнатов сказал', 'Гнатов'],
    ['доклад о мостах Таволы.', 'доклад о мостах Таволы'],
  ])('in «%s» is «%s»', (text, phrase) => {
    expect(phraseOf(text)).toBe(phrase);
  });

  it('is over at its limit', () => {
    expect(phraseEnd(framed('инженер Тарас Гнатов'), 0, 2)).toBe(2);
    expect(phraseEnd(framed(''), 0, 0)).toBe(0);
  });
});

describe('the last word of a phrase', () => {
  it.each([
    ['Гнатов , и', 1],
    ['Гнатов Т.', 3],
    ['школа № 25', 3],
    ['завод «Луч»', 4],
    [', —', 0],
  ])('of «%s» ends before token %i', (text, last) => {
    const read = framed(text);
    expect(lastWord(read, 0, read.tokens.length)).toBe(last);
  });
});
