import { describe, expect, it } from 'vitest';
import { patternLanguage } from '../../../../src/domain/comparison/patterns/pattern-language.ts';
import { ownRecord } from '../an-own-record.ts';
import { bareRecord, record } from '../record.ts';

describe('the language of the pattern sentences', () => {
  it.each([
    ['en', 'en'],
    ['ru', 'ru'],
    ['hy', 'hy'],
    ['uk', 'ru'],
    ['be', 'ru'],
    ['de', 'en'],
    ['', 'en'],
  ])('is for a text in "%s": %s', (lang, patterns) => {
    expect(patternLanguage(record, lang)).toBe(patterns);
  });

  it("is that of the propositions where there is nothing else, the text's own if they are put in it", () => {
    expect(patternLanguage(bareRecord, 'ru')).toBe('ru');
    expect(patternLanguage(ownRecord, 'ru')).toBe('en');
    expect(patternLanguage({ ...ownRecord, lang: 'ru' }, 'en')).toBe('ru');
  });

  it('is a language of its own as soon as the record is phrased in it', () => {
    const phrasings = { claims: new Map(), elsewhere: { de: ['Der Hafen bleibt offen.'], ru: [] } };
    expect(patternLanguage({ ...ownRecord, phrasings }, 'de')).toBe('de');
    expect(patternLanguage({ ...ownRecord, phrasings }, 'ru')).toBe('en');
  });
});
