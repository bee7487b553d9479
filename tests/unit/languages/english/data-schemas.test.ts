import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import abbreviations from '../../../../assets/languages/english/abbreviations.json' with { type: 'json' };
import closedForms from '../../../../assets/languages/english/closed-forms.json' with { type: 'json' };
import irregularVerbs from '../../../../assets/languages/english/irregular-verbs.json' with { type: 'json' };
import outlets from '../../../../assets/languages/english/outlets.json' with { type: 'json' };
import predicate from '../../../../assets/languages/english/predicate.json' with { type: 'json' };
import stance from '../../../../assets/languages/english/stance.json' with { type: 'json' };
import stem from '../../../../assets/languages/english/stem.json' with { type: 'json' };
import verbEndings from '../../../../assets/languages/english/verb-endings.json' with { type: 'json' };
import words from '../../../../assets/languages/english/words.json' with { type: 'json' };
import {
  abbreviationsSchema,
  closedFormsSchema,
  irregularVerbsSchema,
  outletsSchema,
  predicateWordsSchema,
  stanceWordsSchema,
  stemSuffixesSchema,
  verbEndingsSchema,
  wordsSchema,
} from '../../../../src/domain/languages/english/data-schemas.ts';

describe('the data of the English rules', () => {
  it.each([
    ['closed forms', closedFormsSchema, closedForms],
    ['abbreviations', abbreviationsSchema, abbreviations],
    ['outlets', outletsSchema, outlets],
    ['endings of verbs', verbEndingsSchema, verbEndings],
    ['words of the predicate', predicateWordsSchema, predicate],
    ['suffixes of the stemmer', stemSuffixesSchema, stem],
    ['words of stance', stanceWordsSchema, stance],
    ['irregular verbs', irregularVerbsSchema, irregularVerbs],
    ['classes of words', wordsSchema, words],
  ])('keep to their schema: %s', (_name, schema, data) => {
    expect(v.safeParse(schema as v.GenericSchema, data).issues).toBeUndefined();
  });

  it.each([
    ['a class too many', closedFormsSchema, { ...closedForms, article: ['the'] }],
    ['a class too few', closedFormsSchema, { that: ['that'] }],
    ['an abbreviation in capitals', abbreviationsSchema, { ...abbreviations, clock: ['P.M'] }],
    ['capitals', outletsSchema, { ...outlets, nameEndings: ['Press'] }],
    ['an unknown form', verbEndingsSchema, { ...verbEndings, future: ['ll'] }],
    ['an empty word', predicateWordsSchema, { ...predicate, taken: [''] }],
    ['a stance of capitals', stanceWordsSchema, { ...stance, nobody: ['Nobody'] }],
    ['a step too few', stemSuffixesSchema, { double: {}, single: {} }],
    ['a form that is no word', irregularVerbsSchema, { go: ['w3nt'] }],
    ['an unknown part of speech', wordsSchema, { 'x:::': 'word' }],
    ['no word', wordsSchema, { 'n::othe:': '' }],
  ])('are refused with %s', (_name, schema, data) => {
    expect(v.safeParse(schema as v.GenericSchema, data).success).toBe(false);
  });

  it('give each closed form one class', () => {
    const all = Object.values(closedForms).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it('write the longer endings of a form first', () => {
    for (const endings of Object.values(verbEndings))
      expect(endings).toEqual([...endings].sort((a, b) => b.length - a.length));
  });
});
