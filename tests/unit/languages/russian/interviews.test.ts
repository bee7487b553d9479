import { describe, expect, it } from 'vitest';
import { russianInterviews } from '../../../../src/domain/languages/russian/interviews.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

describe('a Russian turn', () => {
  const read = readIn('Вера Тихая. Порт открыт?', 'ru');

  it('has no question mark inside a word, and no full stop in place of a colon', () => {
    expect(russianInterviews.asksInside(read, tokenOf(read, 'открыт'))).toBe(false);
    expect(russianInterviews.endsLabel(read, tokenOf(read, '.'))).toBe(false);
  });

  it('is introduced by a name alone', () => {
    expect(russianInterviews.introductionOf(readIn('министр Вера Тихая', 'ru'), 1)).toBe(1);
  });
});
