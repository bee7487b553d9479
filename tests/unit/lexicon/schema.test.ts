import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyLexiconData } from '../../../src/domain/lexicon/empty-lexicon.ts';
import { allForms } from '../../../src/domain/lexicon/forms.ts';
import { lexiconSchema } from '../../../src/domain/lexicon/schema.ts';
import { LEXICONS, listsOf } from './languages.ts';

describe.each(LEXICONS)('the words of %s', (lang, data, letters) => {
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

describe('the schema of a lexicon', () => {
  const accepts = (data: unknown): boolean => v.safeParse(lexiconSchema, data).success;

  it('takes lists without a word', () => {
    expect(accepts(emptyLexiconData)).toBe(true);
  });

  it.each([
    ['a list is missing', { ...emptyLexiconData, roles: undefined }],
    ['a list is one that nobody knows', { ...emptyLexiconData, nicknames: [] }],
    ['a class of cues is one that nobody knows', { ...emptyLexiconData, cues: { ...emptyLexiconData.cues, sing: [] } }],
    ['a group of offices is missing', { ...emptyLexiconData, roleGroups: {} }],
    ['a word is empty', { ...emptyLexiconData, titles: [''] }],
    ['a word is no word', { ...emptyLexiconData, titles: [7] }],
    ['a word is as long as a paragraph', { ...emptyLexiconData, titles: ['a'.repeat(200)] }],
  ])('takes no data of which %s', (_name, data) => {
    expect(accepts(data)).toBe(false);
  });
});
