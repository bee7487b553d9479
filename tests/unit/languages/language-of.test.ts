import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import alphabets from '../../../assets/languages/alphabets.json' with { type: 'json' };
import { alphabetsSchema } from '../../../src/domain/languages/alphabets-schema.ts';
import { languageOf } from '../../../src/domain/languages/language-of.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';

describe('the language of a text', () => {
  it.each([
    ['The road is open.', 'en'],
    ['Дорога открыта.', 'ru'],
    ['Ճանապարհը բաց է։', 'hy'],
    ['Дорога открыта, пишет River Post.', 'ru'],
    ['The paper «Маяк» writes that the road is open.', 'en'],
    ['«River Post»-ի համաձայն՝ ճանապարհը բաց է։', 'hy'],
    ['', 'en'],
    ['2024 – 50 %', 'en'],
  ])('of "%s" is %s by its letters', (text, lang) => {
    expect(languageOf(text, null)).toBe(lang);
  });

  it.each([
    ['De weg is open.', 'nl', 'nl', 'one that is written in such letters'],
    ['De weg is open.', 'NL-be', 'nl', 'in capitals and with a country'],
    ['Дорога відкрита.', 'uk', 'uk', 'one that is written in such letters'],
    ['Дорога открыта.', 'en', 'ru', 'but not one of other letters'],
    ['Ճանապարհը բաց է։', 'ru', 'hy', 'but not one of other letters'],
    ['Ճանապարհը բաց է։', 'en', 'hy', 'but not one of other letters'],
    ['The road is open.', 'ru', 'en', 'but not the first one of other letters'],
    ['The road is open.', 'hy', 'en', 'but not the first one of other letters'],
    ['The road is open.', '', 'en', 'but not an empty hint'],
    ['The road is open.', 'english', 'en', 'but no word that is no code'],
    ['The road is open.', 'e1', 'en', 'but no code with a digit'],
  ])('of "%s" with the hint "%s" is %s: the hint settles it, %s', (text, hint, lang) => {
    expect(languageOf(text, hint)).toBe(lang);
  });

  it('is told from its beginning', () => {
    expect(languageOf('a'.repeat(4_000) + 'я'.repeat(9_000), null)).toBe('en');
    expect(languageOf('a'.repeat(1_900) + 'я'.repeat(9_000), null)).toBe('ru');
  });

  it('is that of the earlier alphabet when letters of two are as many', () => {
    expect(languageOf('abя', null)).toBe('en');
    expect(languageOf('abяю', null)).toBe('en');
    expect(languageOf('яюաբ', null)).toBe('ru');
  });
});

describe('the alphabets', () => {
  it('keep to their schema', () => {
    expect(v.safeParse(alphabetsSchema, alphabets).issues).toBeUndefined();
    expect(v.safeParse(alphabetsSchema, [{ ...alphabets[0], ranges: [] }]).success).toBe(false);
    expect(v.safeParse(alphabetsSchema, [{ ...alphabets[0], language: 'English' }]).success).toBe(false);
  });

  it('have a language with rules each', () => {
    for (const { language } of alphabets) expect(languageFor(language).hasRules).toBe(true);
  });

  it('share no letter', () => {
    const codes = alphabets.flatMap(({ ranges }) => ranges.map((range) => [range.charCodeAt(0), range.charCodeAt(1)]));
    const sorted = codes.sort(([a = 0], [b = 0]) => a - b).flat();
    expect([...sorted].sort((a, b) => a - b)).toEqual(sorted);
    expect(new Set(sorted).size).toBe(sorted.length);
  });
});
