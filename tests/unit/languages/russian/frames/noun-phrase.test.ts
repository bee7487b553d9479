import { describe, expect, it } from 'vitest';
import { nounPhrase } from '../../../../../src/domain/languages/russian/frames/noun-phrase.ts';
import { framed, words } from '../../by-frames/framed.ts';

const phraseIn = (text: string, plural = false): string | null => {
  const read = framed(text);
  return words(read, nounPhrase(read, 0, read.tokens.length, plural));
};

describe('who is named among the words before a cue', () => {
  it.each([
    ['инженер Тарас Гнатов', 'инженер Тарас Гнатов'],
    ['И журналистам Гнатов', 'Гнатов'],
    ['вчера он', 'он'],
    ['такими словами главный инженер', 'главный инженер'],
    ['инженер Гнатов на брифинге', 'инженер Гнатов'],
    ['на брифинге инженер Гнатов', 'инженер Гнатов'],
    ['выступивший на форуме инженер Гнатов', 'инженер Гнатов'],
    ['уполномоченная по правам ребёнка Софья Ларина', 'уполномоченная по правам ребёнка Софья Ларина'],
    ['в сообщении ведомства', 'ведомства'],
    ['доклад о мостах', 'доклад о мостах'],
  ])('in «%s»', (text, phrase) => {
    expect(phraseIn(text)).toBe(phrase);
  });

  it.each(['также вчера', 'в мэрии', ''])('is nobody in «%s»', (text) => {
    expect(phraseIn(text)).toBeNull();
  });

  it('may be a place beside a plural', () => {
    expect(phraseIn('в мэрии', true)).toBe('мэрии');
    expect(phraseIn('в мэрии Каменногорска', true)).toBe('мэрии Каменногорска');
    expect(phraseIn('в мэрии корреспонденту «Вестника»', true)).toBe('мэрии');
    expect(phraseIn('в мэрии инженер', true)).toBe('инженер');
  });
});
