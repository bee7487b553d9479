import { describe, expect, it } from 'vitest';
import type { Turn } from '../../../../src/domain/statements/interview/turn.ts';
import { questionsOf } from '../../../../src/domain/statements/questions/questions.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn, spanIn } from '../read-in.ts';

/** A turn of one sentence. */
const turn = (text: string, words: string, sentence: number, role: Turn['role'], asks: boolean): Turn => ({
  role,
  asks,
  first: sentence,
  last: sentence,
  words: [spanIn(text, words)],
  label: null,
});

/** The questions of a text: words, form, and whether their own sentence answers them. */
const asked = (text: string, turns: readonly Turn[] = [], lang = 'en') =>
  questionsOf(readIn(text, lang), turns).map(({ question, answeredInside }) => [
    sliceOf(text, question),
    question.form,
    answeredInside,
  ]);

describe('what is asked in a text', () => {
  it('is numbered in reading order', () => {
    const text = 'Journalists asked whether it is safe. Regarding the price, the minister said that it was low.';
    expect(asked(text)).toEqual([
      ['whether it is safe', 'embedded', false],
      ['the price', 'topic', true],
    ]);
    expect(questionsOf(readIn(text), []).map(({ question }) => question.id)).toEqual(['q1', 'q2']);
  });

  it('knows where the lead of a question begins', () => {
    const text = 'It rains. But when asked whether it is safe, the minister said that it was.';
    const [found] = questionsOf(readIn(text), []);
    expect(found?.sentence).toBe(1);
    expect(found?.leadStart).toBe(text.indexOf('But'));
    const behind = 'It is safe, the minister said, commenting on the old road.';
    expect(questionsOf(readIn(behind), [])[0]?.leadStart).toBe(behind.indexOf('commenting'));
  });

  it('is nothing in an empty text', () => {
    expect(asked('')).toEqual([]);
  });
});

describe('a turn of an interview', () => {
  const text = 'Is it safe?\n\nIt is.\n\nThe fishermen doubt it.\n\nThey are wrong.\n\nThank you.';
  const turns = [
    turn(text, 'Is it safe?', 0, 'asks', true),
    turn(text, 'It is.', 1, 'answers', false),
    turn(text, 'The fishermen doubt it.', 2, 'asks', false),
    turn(text, 'They are wrong.', 3, 'answers', false),
    turn(text, 'Thank you.', 4, 'asks', false),
  ];

  it('is a question when it asks, or when the guest takes it for one', () => {
    expect(asked(text, turns)).toEqual([
      ['Is it safe?', 'turn', false],
      ['The fishermen doubt it.', 'turn', false],
    ]);
  });

  it('asks nothing else inside', () => {
    const long = 'When asked whether it is safe, the minister said it was. Is it?';
    const [found, ...others] = questionsOf(readIn(long), [{ ...turn(long, long, 0, 'asks', true), last: 1 }]);
    expect(found?.question.form).toBe('turn');
    expect(others).toEqual([]);
  });
});
