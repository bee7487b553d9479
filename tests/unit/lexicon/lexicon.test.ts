import { describe, expect, it } from 'vitest';
import { emptyLexicon, emptyLexiconData } from '../../../src/domain/lexicon/empty-lexicon.ts';
import { type Lexicon, makeLexicon } from '../../../src/domain/lexicon/lexicon.ts';
import type { LexiconData } from '../../../src/domain/lexicon/schema.ts';
import type { WordClass } from '../../../src/domain/lexicon/word-classes.ts';
import { tokensOf } from '../../../src/domain/text/tokens.ts';

const lexiconOf = (words: Partial<LexiconData>): Lexicon => makeLexicon({ ...emptyLexiconData, ...words });

const OFFICES = lexiconOf({
  roles: ['министр||а|у'],
  roleGroups: { ...emptyLexiconData.roleGroups, lawyer: ['адвокат||а'], body: ['совет||а'] },
});

describe('a lexicon', () => {
  it('knows every form of a word by its normal form', () => {
    const lexicon = lexiconOf({ titles: ['Г-н', 'Ёжик||а'] });
    expect(lexicon.is('г-н', 'title')).toBe(true);
    expect(lexicon.is('ежика', 'title')).toBe(true);
    expect(lexicon.is('Г-н', 'title')).toBe(false);
  });

  it.each([
    ['министр', 'role', true],
    ['министра', 'role', true],
    ['министр', 'role.base', true],
    ['министра', 'role.base', false],
    ['министр', 'office', true],
    ['адвокат', 'role', false],
    ['адвокат', 'role.lawyer', true],
    ['адвоката', 'office', true],
    ['адвокат', 'office.base', true],
    ['адвоката', 'office.base', false],
    ['совет', 'role.body', true],
    ['совет', 'office', false],
  ] as const)('says of %s as %s: %s', (word, wordClass: WordClass, answer) => {
    expect(OFFICES.is(word, wordClass)).toBe(answer);
  });

  it('puts a word into each class that lists it', () => {
    const lexicon = lexiconOf({
      functionWords: { ...emptyLexiconData.functionWords, adverb: ['since'], preposition: ['since'] },
    });
    expect([...(lexicon.words.get('since') ?? [])].sort()).toEqual(['adverb', 'preposition']);
  });

  it('knows verbs, phrases, adjectives and nouns of saying as cues', () => {
    const { cues } = lexiconOf({
      cues: { ...emptyLexiconData.cues, say: ['sa|y|id'], tell: ['said'] },
      cuePhrases: { ...emptyLexiconData.cuePhrases, accordingTo: ['according to'] },
      cueAdjectives: ['sure'],
      cueNouns: ['remark||s'],
    });
    const classesOf = (text: string): string[] => [...(cues.match(tokensOf(text), 0)?.meanings ?? [])];
    expect(classesOf('said')).toEqual(['say', 'tell']);
    expect(classesOf('according to')).toEqual(['accordingTo']);
    expect(classesOf('sure')).toEqual(['adjective']);
    expect(classesOf('remarks')).toEqual(['noun']);
    expect(classesOf('according')).toEqual([]);
  });

  it('knows agencies, hedges and leads of questions as phrases', () => {
    const lexicon = lexiconOf({
      agencies: ['River Press'],
      hedges: { ...emptyLexiconData.hedges, opinion: ['in my view'] },
      questionLeads: { embedded: ['asked about'], topic: ['as for'] },
    });
    expect(lexicon.agencies.match(tokensOf('River Press writes'), 0)?.length).toBe(2);
    expect([...(lexicon.hedges.match(tokensOf('In my view'), 0)?.meanings ?? [])]).toEqual(['opinion']);
    expect([...(lexicon.questionLeads.match(tokensOf('as for the road'), 0)?.meanings ?? [])]).toEqual(['topic']);
  });

  it('names the groups of offices that may stand for one another, and no bodies', () => {
    expect(OFFICES.roleGroups).toContain('lawyer');
    expect(OFFICES.roleGroups).not.toContain('body');
    expect(OFFICES.roleGroups).not.toContain('anyone');
  });
});

describe('the lexicon of a language without rules', () => {
  it('knows no word and no cue', () => {
    expect(emptyLexicon.words.size).toBe(0);
    expect(emptyLexicon.is('said', 'cue.say')).toBe(false);
    expect(emptyLexicon.cues.match(tokensOf('said'), 0)).toBeNull();
    expect(emptyLexicon.lang).toBe('');
  });
});
