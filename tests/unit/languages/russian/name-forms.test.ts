import { describe, expect, it } from 'vitest';
import {
  givenStem,
  likeRussianNominative,
  russianKey,
  russianNominative,
} from '../../../../src/domain/languages/russian/name-forms.ts';

describe('the key of a Russian surname', () => {
  it.each([
    ['рогов', 'рогова', 'рогову', 'роговым', 'рогове'],
    ['лунева', 'луневой', 'луневу'],
    ['вронский', 'вронского', 'вронскому', 'вронским', 'вронском', 'вронская', 'вронской', 'вронскую'],
    ['линд', 'линда', 'линду', 'линдом'],
    ['гоголь', 'гоголя', 'гоголю', 'гоголем'],
    ['шевченко'],
    ['тихая', 'тихой', 'тихую'],
  ])('is one for all cases of %s', (...forms) => {
    expect(new Set(forms.map(russianKey)).size).toBe(1);
  });

  it('keeps at least three letters, and tells surnames apart', () => {
    expect(russianKey('ли')).toBe('ли');
    expect(russianKey('цой')).toBe('цой');
    expect(russianKey('роза')).toBe('роз');
    expect(russianKey('рогов')).not.toBe(russianKey('рогачев'));
    expect(russianKey('')).toBe('');
  });
});

describe('the stem of a Russian first name', () => {
  it.each([
    ['антон', 'антона', 'антону', 'антоном'],
    ['ольга', 'ольги', 'ольгу', 'ольгой'],
    ['павел', 'павла'],
    ['лев', 'льва'],
    ['илья', 'ильи'],
    ['любовь', 'любови'],
  ])('is one for %s and %s', (...forms) => {
    expect(new Set(forms.map(givenStem)).size).toBe(1);
  });
});

describe('a Russian name in the genitive', () => {
  it.each([
    ['Степана Воронина', 'Степан Воронин'],
    ['Антона Рогова', 'Антон Рогов'],
    ['Андрея Вронского', 'Андрей Вронский'],
    ['Игоря Дикого', 'Игорь Дикий'],
    ['Остапа Белого', 'Остап Белый'],
    ['Антона Горячего', 'Антон Горячий'],
    ['Ольги Луневой', 'Ольга Лунева'],
    ['Марии Лунской', 'Мария Лунская'],
    ['Веры Тихой', 'Вера Тихая'],
    ['Анны Глинки', 'Анна Глинка'],
    ['Павла Рогова', 'Павел Рогов'],
    ['Льва Рогова', 'Лев Рогов'],
    ['Ильи Рогова', 'Илья Рогов'],
    ['Никиты Рогова', 'Никита Рогов'],
    ['Луневой', 'Лунева'],
    ['Рогова', 'Рогов'],
    ['Агнеты Линд', 'Агнета Линд'],
    ['', ''],
  ])('%s is %s in the nominative', (genitive, nominative) => {
    expect(russianNominative(genitive)).toBe(nominative);
  });
});

describe('a Russian name beside its surname in the nominative', () => {
  it.each([
    ['Артуром Дарбиняном', 'Дарбинян', 'Артур Дарбинян'],
    ['Антона Рогова', 'Рогов', 'Антон Рогов'],
    ['Андрея Рогова', 'Рогов', 'Андрей Рогов'],
    ['Ольгу Луневу', 'Лунева', 'Ольга Лунева'],
    ['Ольгой Луневой', 'Лунева', 'Ольга Лунева'],
    ['Марией Луневой', 'Лунева', 'Мария Лунева'],
    ['Павла Рогова', 'Рогов', 'Павел Рогов'],
  ])('%s beside %s is %s', (full, surname, nominative) => {
    expect(likeRussianNominative(full, surname)).toBe(nominative);
  });

  it('stays where the surname is the same already, alone, or another', () => {
    expect(likeRussianNominative('Антон Рогов', 'Рогов')).toBe('Антон Рогов');
    expect(likeRussianNominative('Рогова', 'Рогов')).toBe('Рогова');
    expect(likeRussianNominative('Антона Белова', 'Рогов')).toBe('Антона Белова');
  });
});
