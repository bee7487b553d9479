import { describe, expect, it } from 'vitest';
import { namesByFrames, plainFramedNames } from '../../../../../src/domain/languages/by-frames/speakers/names.ts';
import { tokenized, wordsOf } from '../../../reading/texts.ts';

const read = tokenized('Матрос Остап Бор Вронский ушел', 'ru');
const run = { first: 0, last: 4 };

describe('names of a language read by frames', () => {
  it('are the last two words where it says nothing of its names', () => {
    const names = namesByFrames(plainFramedNames);
    expect(wordsOf(read, names.inRun(read, run))).toBe('Бор Вронский');
    expect(names.inRun(read, { first: 0, last: 1 })).toBeNull();
    expect(names.standsAlone(read, run, { first: 2, last: 4 })).toBe(true);
    expect(names.surnameKey('Остап Вронский')).toBe('вронский');
  });

  it('are three where it knows the word between for a father’s name', () => {
    const names = namesByFrames({ ...plainFramedNames, isPatronymic: (word) => word === 'бор' });
    expect(wordsOf(read, names.inRun(read, run))).toBe('Остап Бор Вронский');
    expect(wordsOf(read, names.inRun(read, { first: 2, last: 4 }))).toBe('Бор Вронский');
  });

  it('stand alone only in the form of a subject', () => {
    const names = namesByFrames({ ...plainFramedNames, isSubject: (surname) => surname.endsWith('н') });
    expect(names.standsAlone(read, run, { first: 2, last: 4 })).toBe(false);
  });
});
