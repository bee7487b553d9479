import { describe, expect, it } from 'vitest';
import { joiningWords, questionsByFrames } from '../../../../src/domain/languages/by-frames/questions.ts';
import { readIn, tokenOf, wordsOf } from '../../statements/read-in.ts';

const behindComma = joiningWords((_, comma) => comma + 1);
const questions = questionsByFrames(behindComma);

describe('the words that join a question to its lead', () => {
  it('end with the comma, and with what the language adds to it', () => {
    const read = readIn('о том, будет ли мост', 'ru');
    expect(behindComma(read, 0)).toBe(tokenOf(read, 'будет'));
    expect(joiningWords((_, comma) => comma + 2)(read, 0)).toBe(tokenOf(read, 'ли'));
  });

  it('are none where no comma stands near', () => {
    expect(behindComma(readIn('о мосте и о новой дороге, сказал он', 'ru'), 0)).toBe(0);
    expect(behindComma(readIn('', 'ru'), 0)).toBe(0);
  });
});

describe('a lead by frames', () => {
  it('is known by its words and their meaning', () => {
    expect(questions.leadAt(readIn('На вопрос, будет ли мост', 'ru'), 0, 5)).toEqual({ last: 2, form: 'embedded' });
    expect(questions.leadAt(readIn('Касаясь моста', 'ru'), 0, 2)).toEqual({ last: 1, form: 'topic' });
    expect(questions.leadAt(readIn('Мост закрыт', 'ru'), 0, 2)).toBeNull();
  });
});

describe('the end of a question that opens its sentence', () => {
  /** What stands from some words to the end of the question. */
  function upToAnswer(text: string, from: string, form: 'embedded' | 'topic'): string | null {
    const read = readIn(text, 'ru');
    const first = tokenOf(read, from);
    const last = questions.questionEnd(read, { start: first, form }, read.tokens.length);
    return last === null ? null : read.wordsOf({ first, last });
  }

  it('is the comma before the source of the answer', () => {
    const text = 'На вопрос, откроют ли мост, министр ответил, что откроют.';
    expect(upToAnswer(text, 'откроют', 'embedded')).toBe('откроют ли мост');
  });

  it('is the source itself behind a topic', () => {
    expect(upToAnswer('На вопрос о цене моста министр ответил, что она мала.', 'цене', 'topic')).toBe('цене моста');
    expect(upToAnswer('На вопрос о цене моста министр ответил, что она мала.', 'цене', 'embedded')).toBeNull();
  });

  it('is unknown where nobody answers', () => {
    expect(upToAnswer('На вопрос о цене моста, которую никто не знает.', 'цене', 'topic')).toBeNull();
  });
});

describe('a question left unanswered', () => {
  it.each([
    ['Жители спросили, когда откроют мост.', 'когда откроют мост'],
    ['Жители спросили мэра.', null],
    ['Жители спросили, "когда откроют мост".', null],
    ['Мост закрыт.', null],
  ])('stands behind a verb of asking and a comma: %s', (text, question) => {
    const read = readIn(text, 'ru');
    const [sentence] = read.sentences;
    expect(sentence && wordsOf(read, questions.leftUnanswered(read, sentence))).toBe(question);
  });
});
