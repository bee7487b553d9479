import { describe, expect, it } from 'vitest';
import { russianQuestions } from '../../../../src/domain/languages/russian/questions.ts';
import { readIn, tokenOf, wordsOf } from '../../statements/read-in.ts';

/** What is asked behind the lead at some words: the words from its start, and its form. */
function asked(text: string, at: string): [string, string] | null {
  const read = readIn(text, 'ru');
  const limit = read.tokens.length;
  const lead = russianQuestions.leadAt(read, tokenOf(read, at), limit);
  const start = lead === null ? null : russianQuestions.questionFrom(read, lead, limit);
  if (start === null) return null;
  const end = russianQuestions.questionEnd(read, start, limit);
  return [read.wordsOf({ first: start.start, last: end ?? limit }), start.form];
}

describe('a Russian question', () => {
  it.each([
    ['На вопрос депутата, почему закрыт мост, министр ответил, что он стар.', 'На', ['почему закрыт мост', 'embedded']],
    ['На вопрос о том, будет ли открыт мост, министр ответил, что будет.', 'На', ['будет ли открыт мост', 'embedded']],
    ['На вопрос журналиста о судьбе моста министр ответил, что он стар.', 'На', ['судьбе моста', 'topic']],
    ['Комментируя закрытие моста, министр заявил, что он стар.', 'Комментируя', ['закрытие моста', 'topic']],
  ])('runs from its lead to whoever answers: %s', (text, at, question) => {
    expect(asked(text, at)).toEqual(question);
  });

  it.each([
    ['Министр ответил на вопросы журналистов.', 'на'],
    ['На вопрос журналиста, который ждал у моста, министр не ответил.', 'На'],
    ['Мост закрыт.', 'Мост'],
  ])('is none where only the asker is named, or no lead stands: %s', (text, at) => {
    expect(asked(text, at)).toBeNull();
  });

  it('may have its lead anywhere, and never stands before it', () => {
    const read = readIn('Мост стар, сказал он, отвечая на вопрос.', 'ru');
    const at = tokenOf(read, 'отвечая');
    expect(russianQuestions.opensSentence(read, 0, at)).toBe(true);
    expect(russianQuestions.followsCue(read, at)).toBe(true);
    expect(russianQuestions.topicBefore(read, at, 0)).toBeNull();
  });

  it('put by others is left unanswered', () => {
    const read = readIn('Журналисты спросили, будет ли открыт мост.', 'ru');
    const [sentence] = read.sentences;
    expect(sentence && wordsOf(read, russianQuestions.leftUnanswered(read, sentence))).toBe('будет ли открыт мост');
  });
});
