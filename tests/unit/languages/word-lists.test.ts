import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { stemOf } from '../../../src/domain/languages/stem.ts';
import { WordGroups } from '../../../src/domain/languages/word-groups.ts';
import { WordPairs } from '../../../src/domain/languages/word-pairs.ts';
import { oppositesSchema, wordGroupsSchema } from '../../../src/domain/lexicon/word-lists-schema.ts';

const LANGUAGES = ['english', 'russian', 'armenian'];
const read = (language: string, name: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), 'assets', 'languages', language, name), 'utf8'));

describe.each(LANGUAGES)('the lists of a language: %s', (language) => {
  it('has pairs of opposites, each once', () => {
    const { pairs } = v.parse(oppositesSchema, read(language, 'opposites.json'));
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('has groups of words that reports use for one another', () => {
    expect(v.parse(wordGroupsSchema, read(language, 'press-words.json')).groups.length).toBeGreaterThanOrEqual(60);
  });
});

test.each([
  ['en', 'increase', 'decrease'],
  ['en', 'respect', 'disregard'],
  ['ru', 'увеличить', 'уменьшить'],
  ['hy', 'պահպանել', 'խախտել'],
])('opposites are known both ways: %s', (lang, one, other) => {
  const { oppositesOf } = languageFor(lang).comparison;
  expect(oppositesOf(stemOf(one))).toContain(stemOf(other));
  expect(oppositesOf(stemOf(other))).toContain(stemOf(one));
  expect(oppositesOf('')).toEqual([]);
});

it('knows no opposite and no synonym of a word that no list has', () => {
  expect(languageFor('en').comparison.oppositesOf(stemOf('table'))).toEqual([]);
  expect([...languageFor('ru').comparison.synonymsOf(stemOf('стол'))]).toEqual([]);
});

it('lets a word of one stem stand against none, and no word for itself', () => {
  const same = (): string => 'one';
  expect(new WordPairs(['up down'], same).of('one')).toEqual([]);
  expect([...new WordGroups(['up high'], same).of('one').keys()]).toEqual([]);
});

const predicate = (lang: string, sentence: string): string[] => {
  const { comparison, lexicon } = languageFor(lang);
  const words = sentence.toLowerCase().split(' ');
  return comparison.predicateOf(words, lexicon).map((at) => words[at] ?? '');
};

test.each([
  ['en', 'the union fully keeps its obligations to lornay', ['keeps']],
  ['en', 'the bank has not raised the rate', ['raised']],
  ['en', 'the readiness of the port is high', ['high']],
  ['en', 'if lornay leaves the union the prices may change', ['change']],
  ['en', 'the bank takes the growth of wages into account', ['account']],
  ['ru', 'союз в полной мере сохраняет свои обязательства', ['сохраняет']],
  ['ru', 'цены на хлеб выросли за год', ['выросли']],
  ['hy', 'միությունը լիովին պահպանում է իր պարտավորությունները', ['պահպանում']],
  ['hy', 'պատրաստվածությունը բարձր է', ['բարձր']],
])('finds what a plain sentence says: %s, %s', (lang, sentence, expected) => {
  expect(predicate(lang, sentence)).toEqual(expected);
});

it('finds no predicate in a language without rules', () => {
  expect(predicate('xx', 'la banque augmente le taux')).toEqual([]);
});
