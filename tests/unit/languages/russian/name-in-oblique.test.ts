import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../../src/domain/languages/registry.ts';
import {
  fromOblique,
  likeRussianNominative,
  russianNominative,
} from '../../../../src/domain/languages/russian/name-forms.ts';
import { extractStatements } from '../../../../src/domain/statements/extract.ts';
import { said } from '../../statements/said.ts';

describe('a name that can only be in an oblique case', () => {
  it.each([
    ['Гагиком Мелояном', 'Гагик Мелоян'],
    ['Сергеем Вронским', 'Сергей Вронский'],
    ['Игорем Роговым', 'Игорь Рогов'],
    ['Павлом Белым', 'Павел Белый'],
    ['Мартой Линдквист', 'Марта Линдквист'],
    ['Анной Беловой', 'Анна Белова'],
    ['Марией Лунской', 'Мария Лунская'],
    ['Арой Симоняном', 'Ара Симонян'],
    ['Гагику Мелояну', 'Гагик Мелоян'],
    ['Анне Беловой', 'Анна Белова'],
  ])('%s is brought back to the nominative', (oblique, nominative) => {
    expect(fromOblique(oblique)).toBe(nominative);
  });

  it.each([
    'Сергей Линдквист',
    'Алексей Толстой',
    'Артём Рогов',
    'Марта Линдквист',
    'Андрей Чайка',
    'Рогов',
    'Юрий Белов',
  ])('%s stands as it is', (name) => {
    expect(fromOblique(name)).toBe(name);
  });
});

describe('a genitive', () => {
  it.each([
    ['Анны Непомнящей', 'Анна Непомнящая'],
    ['Заруи Постанджян', 'Заруи Постанджян'],
    ['Дмитрия Чайки', 'Дмитрий Чайка'],
    ['Сергея Безрукова-Левина', 'Сергей Безруков-Левин'],
    ['Юрия Святого', 'Юрий Святой'],
    ['Юрия Белого', 'Юрий Белый'],
    ['Ары Симоняна', 'Ара Симонян'],
    ['Луки Моретти', 'Лука Моретти'],
  ])('%s is %s', (genitive, nominative) => {
    expect(russianNominative(genitive)).toBe(nominative);
  });

  it('is known by the surname that the text has in the nominative', () => {
    expect(likeRussianNominative('Ары Симоняна', 'Симонян')).toBe('Ара Симонян');
  });
});

describe('one person has one name', () => {
  it.each([
    ['По словам Ары Симоняна, мост безопасен. «Он открыт», — сказал Симонян.', 'Ара Симонян'],
    ['Депутат Марта Аюбян осмотрела мост. «Он открыт», — сказала Аюбян.', 'Марта Аюбян'],
    ['Прошла встреча с послом Мартой Линдквист. «Он открыт», — сказала Линдквист.', 'Марта Линдквист'],
    ['«Он открыт», — сказал А. С. Гнатов.', 'А. С. Гнатов'],
    ['А. С. Гнатов сообщил, что мост открыт.', 'А. С. Гнатов'],
    ['«Он открыт», — сказал Гнатов А.С. на заседании.', 'Гнатов А.С.'],
    ['И. о. министра Тарас Гнатов заявил, что мост открыт.', 'Тарас Гнатов'],
    ['ТАСС цитирует Тараса Гнатова: «Мост почти готов».', 'Тарас Гнатов'],
  ])('in «%s»', (text, name) => {
    const names = said(text, 'ru').map(({ who }) => who);
    expect(new Set(names)).toEqual(new Set([name]));
  });
});

describe('a rank before an office', () => {
  it.each([
    ['И. о. министра Тарас Гнатов заявил, что мост открыт.', 'И. о. министра'],
    ['Исполняющий обязанности министра Тарас Гнатов заявил, что мост открыт.', 'Исполняющий обязанности министра'],
    ['Бывший министр Тарас Гнатов заявил, что мост открыт.', 'Бывший министр'],
    ['Новый министр Тарас Гнатов заявил, что мост открыт.', 'министр'],
  ])('belongs to it: %s', (text, role) => {
    const { speakers } = extractStatements(text, languageFor('ru'), null);
    expect(speakers.map((speaker) => speaker.role)).toEqual([role]);
  });
});
