import { describe, expect, it } from 'vitest';
import { voicing } from '../../../../../src/domain/languages/by-frames/frames/voicing.ts';
import { at, framed, words } from '../framed.ts';

describe('a verb that says only so that something was said', () => {
  it.each([
    ['С таким заявлением выступил посол.', 'выступил', 'выступил'],
    ['Такое заявление сделал посол.', 'сделал', 'сделал'],
    ['Նման հայտարարությամբ հանդես եկավ նախարարը։', 'հանդես', 'հանդես եկավ'],
    ['Նման հայտարարությամբ հանդես է եկել նախարարը։', 'հանդես', 'հանդես է եկել'],
    ['Նա եկավ քաղաք։', 'եկավ', null],
    ['Посол уехал.', 'уехал', null],
    ['Вышла «Он выступил и уехал в тот же день домой».', 'выступил', null],
  ])('in «%s»', (text, verb, expected) => {
    const read = framed(text);
    expect(words(read, voicing(read, at(read, verb)))).toBe(expected);
  });

  it('is a cue of saying', () => {
    const read = framed('С таким заявлением выступил посол.');
    expect([...(voicing(read, at(read, 'выступил'))?.classes ?? [])]).toEqual(['say']);
  });
});
