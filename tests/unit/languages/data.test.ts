import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import armenian from '../../../assets/languages/armenian/lexicon.json' with { type: 'json' };
import english from '../../../assets/languages/english/lexicon.json' with { type: 'json' };
import russian from '../../../assets/languages/russian/lexicon.json' with { type: 'json' };
import { lexiconFor } from '../../../src/domain/languages/registry.ts';
import { allForms, formsOf } from '../../../src/domain/lexicon/forms.ts';
import { lexiconSchema } from '../../../src/domain/lexicon/schema.ts';

const LANGUAGES = [
  ['en', english, /^[a-z0-9 .'-]+$/i],
  ['ru', russian, /^[а-яё0-9a-z .-]+$/i],
  ['hy', armenian, /^[ա-ևԱ-Ֆ0-9a-zA-Z .-]+$/],
] as const;

/** Every list of words in the data, whatever it is called. */
function listsOf(value: unknown): string[][] {
  if (Array.isArray(value)) return [value.filter((item): item is string => typeof item === 'string')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listsOf) : [];
}

describe.each(LANGUAGES)('the rules of %s', (lang, data, letters) => {
  it('keep to the schema', () => {
    expect(v.safeParse(lexiconSchema, data).issues).toBeUndefined();
    expect(data.lang).toBe(lang);
  });

  it('are written in the letters of the language, without empty forms', () => {
    for (const form of listsOf(data).flatMap((list) => allForms(list))) expect(form).toMatch(letters);
  });

  it('write no notation twice in one list', () => {
    for (const list of listsOf(data)) expect([...list].sort()).toEqual([...new Set(list)].sort());
  });
});

describe('the notation of forms', () => {
  it('writes out stems with their endings, word by word', () => {
    expect(formsOf('сказал||а|и')).toEqual(['сказал', 'сказала', 'сказали']);
    expect(formsOf('նշ|ել|ում |է|են')).toEqual(['նշել է', 'նշել են', 'նշում է', 'նշում են']);
  });

  it('lets the first form of an office stand for its nominative', () => {
    const lexicon = lexiconFor('ru');
    expect(lexicon?.is('министр', 'role.base')).toBe(true);
    expect(lexicon?.is('министра', 'role')).toBe(true);
    expect(lexicon?.is('министра', 'role.base')).toBe(false);
  });
});
