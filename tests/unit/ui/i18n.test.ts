import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/ui/i18n/language.ts';
import type { Table } from '../../../src/ui/i18n/table.ts';
import { REWORDED, TABLES, wordsFor } from './words-for.ts';

const { en, ru, hy } = TABLES;
const KEYS = Object.keys(en) as (keyof Table)[];

const formsOf = (entry: Table[keyof Table]): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry));
const placeholders = (wording: string): string[] =>
  [...wording.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? '').sort();

describe.each(LANGUAGES)('the words in %s', (language) => {
  const table = TABLES[language];

  it('have the keys of the English table, in its order', () => {
    expect(Object.keys(table)).toEqual(KEYS);
  });

  it('use the placeholders of the English wording and no others', () => {
    for (const key of KEYS) {
      const wanted = placeholders(formsOf(en[key]).at(-1) ?? '');
      for (const form of formsOf(table[key])) {
        const used = placeholders(form);
        expect(wanted, key).toEqual(expect.arrayContaining(used));
        // "The one claim on record" may do without its number; nothing else may be lost.
        expect(used, key).toEqual(expect.arrayContaining(wanted.filter((name) => name !== 'n')));
      }
    }
  });

  it('have no empty wording and no space at an end', () => {
    for (const key of KEYS) for (const form of formsOf(table[key])) expect(form, key).toMatch(/^\S(.*\S)?$/s);
  });

  it('never call a statement true or false', () => {
    const judging = /\b(true|false|truth|fact-check|lie)\b|правд|ложь|ложн|истин|фейк|ճշմարիտ|ճշմարտ|կեղծ/i;
    for (const key of KEYS) for (const form of formsOf(table[key])) expect(form, key).not.toMatch(judging);
  });

  it('have every plural form that the language needs', () => {
    const needed = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], hy: ['one', 'other'] }[language];
    for (const key of KEYS) {
      const entry = table[key];
      if (typeof entry !== 'string') expect(Object.keys(entry), key).toEqual(needed);
    }
  });
});

it('leaves nothing untranslated but the name and bare patterns', () => {
  for (const key of KEYS) {
    if (
      key === 'name' ||
      // Armenian says a part of a number by a stroke: the words read the wrong way round.
      key === 'coverage.row' ||
      !/[a-z]/i.test(
        formsOf(en[key])
          .join('')
          .replace(/\{\w+\}/g, ''),
      )
    )
      continue;
    expect(formsOf(ru[key]).join(' '), key).toMatch(/[а-яё]/i);
    expect(formsOf(hy[key]).join(' '), key).toMatch(/[ա-և]/i);
  }
});

it('counts in Russian by the last digits', () => {
  const { count } = wordsFor('ru');
  expect([1, 3, 5, 11, 21, 22].map((n) => count('quotes.all', n).split(/[ ,]+/)[1])).toEqual([
    'цитата',
    'цитаты',
    'цитат',
    'цитат',
    'цитата',
    'цитаты',
  ]);
});

it('keeps the Armenian noun in the singular after any number', () => {
  const { count } = wordsFor('hy');
  expect([1, 2, 14].map((n) => count('lookUp.found', n))).toEqual([
    '1 դրույթ սկզբնաղբյուրում',
    '2 դրույթ սկզբնաղբյուրում',
    '14 դրույթ սկզբնաղբյուրում',
  ]);
});

describe('dates', () => {
  it('show the day that the report itself bears, whatever its time zone', () => {
    expect(wordsFor('en').date('2024-04-24T23:30:00+04:00')).toBe('24 April 2024');
    expect(wordsFor('en').date('2024-04-24')).toBe('24 April 2024');
  });

  it('are written as each language writes them', () => {
    expect(wordsFor('ru').date('2024-04-24')).toBe('24 апреля 2024 г.');
    expect(wordsFor('hy').date('2024-04-24')).toBe('24 ապրիլի, 2024 թ.');
    expect(wordsFor('hy').date('2024-04-04', 'short')).toBe('04.04.2024');
  });

  it('are left out when the page gives none that can be read', () => {
    expect(wordsFor('en').date(null)).toBeNull();
    expect(wordsFor('en').date('yesterday')).toBeNull();
    expect(wordsFor('en').date('2024-13-45')).toBeNull();
  });
});

it('fills a placeholder with exactly what it is given, replacement patterns included', () => {
  expect(wordsFor('en').t('record.undated', { title: '$& {date} <b>' })).toBe('Record: $& {date} <b>');
});

describe.each(LANGUAGES)('what is said of a text instead of a page in %s', (language) => {
  const [reworded, english] = [REWORDED[language], REWORDED.en];

  it('has the keys and placeholders of the English wording, and differs from what is said of a page', () => {
    expect(Object.keys(reworded)).toEqual(Object.keys(english));
    for (const key of Object.keys(english) as (keyof typeof english)[]) {
      expect(reworded[key], key).not.toEqual(TABLES[language][key]);
      for (const form of formsOf(reworded[key]))
        expect(placeholders(formsOf(english[key]).at(-1) ?? ''), key).toEqual(
          expect.arrayContaining(placeholders(form)),
        );
    }
  });
});
