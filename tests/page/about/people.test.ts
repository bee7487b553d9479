import { describe, expect, it } from 'vitest';
import { peopleIn, signersIn } from '../../../src/page/about/people.ts';

const isStranger = (name: string): boolean => name === 'Tidewater Courier';

describe('the people whom a byline names', () => {
  it.each([
    ['Jo Sample', 'Jo Sample'],
    ['Jo Sample and Anna Weldon, Reuters', 'Jo Sample and Anna Weldon'],
    ['Jo Sample, Anna Weldon, and Ada Moor', 'Jo Sample, Anna Weldon, and Ada Moor'],
    ['JO SAMPLE, ANNA WELDON and ADA MOOR', 'JO SAMPLE, ANNA WELDON and ADA MOOR'],
    ['Jo Sample; Anna Weldon', 'Jo Sample, Anna Weldon'],
    ['Иван Мостовой и Анна Заречная', 'Иван Мостовой и Анна Заречная'],
    ['Արամ Կամրջյան և Աննա Գետափյան', 'Արամ Կամրջյան և Աննա Գետափյան'],
    ['Марта Заречная', 'Марта Заречная'],
    ['April Weldon', 'April Weldon'],
    ['Ludwig van Sample', 'Ludwig van Sample'],
    ['jo', 'jo'],
  ])('are joined as in "%s"', (said, people) => {
    expect(peopleIn(said, isStranger)).toBe(people);
  });

  it.each([
    ['Dr. Jo Sample, MD', 'Jo Sample'],
    ['Jo Sample, Staff Writer', 'Jo Sample'],
    ['Jo Sample, special correspondent, Saltwick', 'Jo Sample'],
    ['Senior Political Correspondent Jo Sample', 'Jo Sample'],
    ['diplomatic affairs correspondent Jo Sample', 'Jo Sample'],
    ['Jo Sample Senior Editor', 'Jo Sample'],
    ['специальный корреспондент Иван Мостовой', 'Иван Мостовой'],
    ['Наш корреспондент Иван Мостовой', 'Иван Мостовой'],
    ['Հատուկ թղթակից Արամ Կամրջյան', 'Արամ Կամրջյան'],
  ])('have no office in "%s"', (said, name) => {
    expect(peopleIn(said, isStranger)).toBe(name);
  });

  it.each([
    ['Jo Sample jo@tidewater.example', 'Jo Sample'],
    ['Jo Sample @josample', 'Jo Sample'],
    ['Jo Sample (editor at large)', 'Jo Sample'],
    ['Jo Sample for the Courier', 'Jo Sample'],
    ['Jo Sample May 4, 2026', 'Jo Sample'],
    ['Jo Sample, 4 мая 2026', 'Jo Sample'],
    ['Jo Sample, photo: Anna Weldon', 'Jo Sample'],
    ['Иван Мостовой, фото: Анна Заречная', 'Иван Мостовой'],
    ['Jo Sample. All rights reserved', 'Jo Sample'],
  ])('end before what follows them in "%s"', (said, name) => {
    expect(peopleIn(said, isStranger)).toBe(name);
  });

  it.each([
    'admin',
    'Администратор',
    'Ադմին',
    'Staff Writer',
    'Newsroom',
    'Редакция',
    'Խմբագրություն',
    'Reuters',
    'Tidewater Courier',
    'Tidewater News',
    'Photo: Jo Sample',
    'the harbour office',
    'Jo’s mother',
    '4 May 2026',
    '',
  ])('are none in "%s"', (said) => {
    expect(peopleIn(said, isStranger)).toBeNull();
  });

  it('are looked for no further than a byline reaches', () => {
    const names = Array.from({ length: 50 }, (_, at) => `Jo Sample${'abcdefghij'[at % 10]}`).join(', ');
    expect(peopleIn(names, isStranger)?.split(', ').length).toBe(12);
    expect(peopleIn(`${'x '.repeat(400)}Jo Sample`, isStranger)).toBeNull();
  });

  it('are other than those who sign: a site and a desk do, "admin" does not', () => {
    expect(signersIn('Tidewater Courier')).toBe('Tidewater Courier');
    expect(signersIn('Team Tidewater')).toBe('Team Tidewater');
    expect(signersIn('admin')).toBeNull();
  });
});
