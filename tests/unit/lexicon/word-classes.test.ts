import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeLexicon } from '../../../src/domain/lexicon/lexicon.ts';
import {
  BODY_GROUPS,
  CUE_CLASSES,
  FUNCTION_CLASSES,
  GENDER_CLASSES,
  HEDGES,
  LOOSE_GROUPS,
  OFFICE_GROUPS,
  PHRASE_CUES,
  PRONOUN_CLASSES,
  QUESTION_LEADS,
  ROLE_GROUPS,
  VERB_CUES,
  WORD_CUES,
  type WordClass,
} from '../../../src/domain/lexicon/word-classes.ts';
import { LEXICONS } from './languages.ts';

const WORD_CLASSES: readonly WordClass[] = [
  ...FUNCTION_CLASSES,
  ...PRONOUN_CLASSES.map((name) => `pronoun.${name}` as const),
  ...ROLE_GROUPS.map((name) => `role.${name}` as const),
  ...GENDER_CLASSES.map((name) => `gender.${name}` as const),
  ...WORD_CUES.map((name) => `cue.${name}` as const),
  'complementizer',
  'role',
  'role.base',
  'office',
  'office.base',
  'title',
  'abbreviation',
  'addressee',
];

const DOMAIN = join(import.meta.dirname, '..', '..', '..', 'src', 'domain');

/** All code that may ask for a class: the lexicon itself only lists them. */
function codeIn(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'lexicon')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? codeIn(path) : readFileSync(path, 'utf8');
    })
    .join('\n');
}

const CODE = codeIn(DOMAIN);

/** Whether some code names a class; offices are also asked for by their group. */
const isAsked = (name: string, code: string): boolean =>
  code.includes(`'${name}'`) || (OFFICE_GROUPS.some((group) => name === `role.${group}`) && code.includes('`role.$'));

const lexicons = LEXICONS.map(([, data]) => makeLexicon(data));
const given = new Set(lexicons.flatMap((lexicon) => [...lexicon.words.values()].flatMap((classes) => [...classes])));

describe('the classes of words', () => {
  it('have a name each', () => {
    expect(new Set(WORD_CLASSES).size).toBe(WORD_CLASSES.length);
    expect(new Set(ROLE_GROUPS).size).toBe(OFFICE_GROUPS.length + LOOSE_GROUPS.length + BODY_GROUPS.length);
  });

  it('are all of them asked for by some rule', () => {
    expect(WORD_CLASSES.filter((name) => !isAsked(name, CODE))).toEqual([]);
  });

  it('have words in at least one language', () => {
    expect(WORD_CLASSES.filter((name) => !given.has(name))).toEqual([]);
  });

  it('are the only ones that words are in', () => {
    expect([...given].filter((name) => !WORD_CLASSES.includes(name))).toEqual([]);
  });

  it('would be missed if no rule asked for one', () => {
    expect(isAsked('nickname', CODE)).toBe(false);
    expect(isAsked('nickname', "read.is(at, 'nickname')")).toBe(true);
    expect(isAsked('role.lawyer', 'lexicon.is(word, `role.$')).toBe(true);
    expect(isAsked('role.body', 'lexicon.is(word, `role.$')).toBe(false);
  });
});

describe('the classes of cues', () => {
  it('hold those of verbs and of phrases, and verbs those of single words', () => {
    for (const name of [...VERB_CUES, ...PHRASE_CUES]) expect(CUE_CLASSES).toContain(name);
    for (const name of WORD_CUES) expect(VERB_CUES).toContain(name);
  });

  it('are all of them asked for by some rule', () => {
    expect(CUE_CLASSES.filter((name) => !isAsked(name, CODE))).toEqual([]);
  });
});

describe.each(LEXICONS)('the data of %s', (_lang, data) => {
  it('gives every class, if only as an empty list', () => {
    expect(Object.keys(data.functionWords).sort()).toEqual([...FUNCTION_CLASSES].sort());
    expect(Object.keys(data.pronouns).sort()).toEqual([...PRONOUN_CLASSES].sort());
    expect(Object.keys(data.roleGroups).sort()).toEqual([...ROLE_GROUPS].sort());
    expect(Object.keys(data.genders).sort()).toEqual([...GENDER_CLASSES].sort());
    expect(Object.keys(data.cues).sort()).toEqual([...VERB_CUES].sort());
    expect(Object.keys(data.cuePhrases).sort()).toEqual([...PHRASE_CUES].sort());
    expect(Object.keys(data.hedges).sort()).toEqual([...HEDGES].sort());
    expect(Object.keys(data.questionLeads).sort()).toEqual([...QUESTION_LEADS].sort());
  });

  it('has verbs of saying, pronouns of persons and negations', () => {
    expect(data.cues.say.length).toBeGreaterThan(0);
    expect(data.pronouns.person.length).toBeGreaterThan(0);
    expect(data.negations.length).toBeGreaterThan(0);
  });
});
