import { describe, expect, it } from 'vitest';
import { mainSubject } from '../../../../../src/domain/languages/russian/frames/main-subject.ts';
import { at, framed, words } from '../../by-frames/framed.ts';

describe('the subject with which a sentence begins', () => {
  it.each([
    ['Инженер Тарас Гнатов осмотрел мост, отметив, что он готов.', 'Инженер Тарас Гнатов'],
    ['В порту Гнатов встретил рыбаков, отметив, что мост готов.', 'Гнатов'],
    ['В свою очередь, Гнатов поблагодарил рыбаков, отметив, что мост готов.', 'Гнатов'],
    ['Комментируя отчёт, министр поблагодарил рыбаков, отметив, что мост готов.', 'министр'],
    ['Отвечать на вопросы она отказалась, отметив, что мост готов.', 'она'],
    ['Президент поздравил посла с праздником, отметив, что мост готов.', 'Президент'],
  ])('in «%s»', (text, subject) => {
    const read = framed(text);
    expect(words(read, mainSubject(read, 0, at(read, 'отметив')))).toBe(subject);
  });

  it.each([
    'Я осмотрел мост, отметив, что он готов.',
    'в порту, отметив, что мост готов.',
    'мост, отметив, что он готов.',
  ])('is none in «%s»', (text) => {
    const read = framed(text);
    expect(mainSubject(read, 0, at(read, 'отметив'))).toBeNull();
  });
});
