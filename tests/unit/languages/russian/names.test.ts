import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import data from '../../../../assets/languages/russian/names.json' with { type: 'json' };
import { russianNamesSchema } from '../../../../src/domain/languages/russian/name-data.ts';
import { russianNames } from '../../../../src/domain/languages/russian/names.ts';
import { isPatronymic } from '../../../../src/domain/languages/russian/patronymic.ts';
import { spanOf, tokenized, wordsOf } from '../../reading/texts.ts';

describe('the data of Russian names', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(russianNamesSchema, data).issues).toBeUndefined();
  });

  it('give no ending behind a shorter one that would be taken off first', () => {
    data.surnameEndings.forEach((ending, index) => {
      const shadowed = data.surnameEndings.slice(0, index).filter((earlier) => ending.endsWith(earlier));
      expect(shadowed, ending).toEqual([]);
    });
  });

  it('refuse what is no Russian word', () => {
    expect(v.safeParse(russianNamesSchema, { ...data, surnameEndings: ['-a'] }).success).toBe(false);
    expect(v.safeParse(russianNamesSchema, { ...data, other: [] }).success).toBe(false);
  });
});

describe('a patronymic', () => {
  it.each(['иванович', 'ивановича', 'ивановичем', 'ивановна', 'ивановны', 'ивановной', 'ильинична', 'оглы', 'кызы'])(
    'is told by its ending: %s',
    (word) => {
      expect(isPatronymic(word)).toBe(true);
    },
  );

  it.each(['рогов', 'лунева', 'иван', ''])('is not %s', (word) => {
    expect(isPatronymic(word)).toBe(false);
  });
});

describe('a Russian name', () => {
  it('is known in every case', () => {
    expect(russianNames.surnameKey('Антона Рогова')).toBe(russianNames.surnameKey('Рогов'));
    expect(russianNames.surnameKey('Соловьёв')).toBe(russianNames.surnameKey('соловьевым'));
    expect(russianNames.areCasesOfOne('таволы', 'таволой')).toBe(true);
    expect(russianNames.areCasesOfOne('таволы', 'нордландии')).toBe(false);
  });

  it('is shown in the nominative beside a cue that takes the genitive', () => {
    expect(russianNames.shown('Антона Рогова', 'possessor')).toBe('Антон Рогов');
    expect(russianNames.shown('Антона Рогова', 'subject')).toBe('Антона Рогова');
    expect(russianNames.likeNominative('Антона Рогова', 'Рогов', 'subject')).toBe('Антон Рогов');
    expect(russianNames.likeNominative('Антон Горобец', 'Горобц', 'possessor')).toBe('Антон Горобец');
  });

  it('has the first names before its surname, in any case', () => {
    expect(russianNames.given('Антон Иванович Рогов')).toEqual(['антон', 'иванович']);
    expect(russianNames.canBeSame('антона', 'антон')).toBe(true);
    expect(russianNames.canBeSame('а', 'антон')).toBe(true);
    expect(russianNames.canBeSame('алекс', 'александр')).toBe(false);
    expect(russianNames.canBeSame('антон', 'семен')).toBe(false);
  });

  it('says more with more words only', () => {
    expect(russianNames.isFuller('Антон Рогов', 'Рогов')).toBe(true);
    expect(russianNames.isFuller('Рогова', 'Рогов')).toBe(false);
  });

  it.each([
    ['мэр Каменногорска Остап Вронский заявил', 'Каменногорска Остап Вронский', 'Остап Вронский'],
    ['Океанолог Вера Тихая заявила', 'Океанолог Вера Тихая', 'Вера Тихая'],
    ['Антон Иванович Рогов заявил', 'Антон Иванович Рогов', 'Антон Иванович Рогов'],
    ['мэр Тавола Антон Иванович Рогов заявил', 'Тавола Антон Иванович Рогов', 'Антон Иванович Рогов'],
    ['Рогов заявил', 'Рогов', null],
  ])('in «%s» ends the capital words', (text, run, name) => {
    const read = tokenized(text, 'ru');
    expect(wordsOf(read, russianNames.inRun(read, read.rangeOf(spanOf(text, run))))).toBe(name);
  });

  it('without an office is somebody’s where a sentence begins with it, elsewhere only by its form', () => {
    const text = 'Нора Белова заявила это. Потом Нора Берг возразила.';
    const read = tokenized(text, 'ru');
    const [first, second] = ['Нора Белова', 'Нора Берг'].map((words) => read.rangeOf(spanOf(text, words)));
    if (first === undefined || second === undefined) throw new Error('two names');
    expect(russianNames.standsAlone(read, first, first)).toBe(true);
    expect(russianNames.standsAlone(read, second, second)).toBe(false);
  });

  it.each([
    ['Тренером стал Семен Белов.', 'Семен Белов', true],
    // A man's accusative looks alike: «Победила Тараса Белова».
    ['Победила Нора Белова.', 'Нора Белова', false],
    // «Антона Белова» has the form of a woman's nominative.
    ['Потом позвали Антона Белова.', 'Антона Белова', false],
    ['Поезд идет в Нижний Тагилов.', 'Нижний Тагилов', false],
  ])('in «%s»: «%s» is plainly a person: %s', (text, words, isPerson) => {
    const read = tokenized(text, 'ru');
    const name = read.rangeOf(spanOf(text, words));
    expect(russianNames.standsAlone(read, name, name)).toBe(isPerson);
  });

  it('consists of capital words that are no office', () => {
    const read = tokenized('Министр Антон Рогов в Таволе', 'ru');
    const parts = read.tokens.map((_, at) => at).filter((at) => russianNames.isPartOfName(read, at));
    expect(parts.map((at) => read.norm(at))).toEqual(['антон', 'рогов', 'таволе']);
  });
});
