import { describe, expect, it } from 'vitest';
import { askedInside, lastAsked } from '../../../../src/domain/statements/questions/answered-question.ts';
import type { FoundQuestion } from '../../../../src/domain/statements/questions/questions.ts';

/** Question `id` in a sentence; with a lead it is answered there. */
const question = (id: string, sentence: number, leadStart: number | null = null): FoundQuestion => ({
  question: { id, start: 20, end: 40, form: 'embedded' },
  sentence,
  answeredInside: leadStart !== null,
  leadStart,
});

describe('the question that a sentence answers', () => {
  const questions = [question('q1', 1), question('q2', 3, 10), question('q3', 6)];

  it.each<[number, string | null, string]>([
    [0, null, 'nothing is asked before it'],
    [1, null, 'its own question it does not answer'],
    [2, 'q1', 'the one before it'],
    [3, 'q2', 'its own, when it is answered inside'],
    [5, 'q2', 'the last one before it'],
    [9, 'q3', 'the last of all'],
  ])('of sentence %i is %s: %s', (sentence, id) => {
    expect(lastAsked(questions, sentence)?.question.id ?? null).toBe(id);
  });

  it('is none where nothing is asked', () => {
    expect(lastAsked([], 4)).toBeNull();
  });
});

describe('a question with its lead', () => {
  it('runs from the lead to its own end, by the sentence that answers it', () => {
    expect(askedInside([question('q1', 1), question('q2', 3, 10)])).toEqual(new Map([[3, { start: 10, end: 40 }]]));
  });
});
