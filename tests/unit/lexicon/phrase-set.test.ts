import { describe, expect, it } from 'vitest';
import { PhraseSet } from '../../../src/domain/lexicon/phrase-set.ts';
import { tokensOf } from '../../../src/domain/text/tokens.ts';

const SET = new PhraseSet<string>();
SET.add('according to', 'source');
SET.add('according', 'fit');
SET.add('according to him', 'own');
SET.add('Said', 'say');
SET.add('said', 'tell');

const match = (text: string, at = 0): { meanings: string[]; length: number } | null => {
  const found = SET.match(tokensOf(text), at);
  return found === null ? null : { meanings: [...found.meanings], length: found.length };
};

describe('a set of phrases', () => {
  it('finds the longest phrase that begins at a token', () => {
    expect(match('according to the minister')).toEqual({ meanings: ['source'], length: 2 });
    expect(match('according to him it is ready')).toEqual({ meanings: ['own'], length: 3 });
    expect(match('according with the plan')).toEqual({ meanings: ['fit'], length: 1 });
  });

  it('asks from the place of a token', () => {
    expect(match('he said so', 1)).toMatchObject({ length: 1 });
    expect(match('he said so', 2)).toBeNull();
  });

  it('gives all meanings of a phrase, however it was written when it was added', () => {
    expect(match('SAID')).toEqual({ meanings: ['say', 'tell'], length: 1 });
  });

  it('finds no phrase of which the text has only the beginning', () => {
    const set = new PhraseSet<true>();
    set.add('in other words', true);
    expect(set.match(tokensOf('in other'), 0)).toBeNull();
  });

  it('finds none outside the text, and none in an empty set', () => {
    expect(match('said', 1)).toBeNull();
    expect(match('said', -1)).toBeNull();
    expect(new PhraseSet<true>().match(tokensOf('said'), 0)).toBeNull();
  });

  it('takes all forms of a notation, and gives words of one meaning the same set', () => {
    const set = new PhraseSet<string>();
    set.addForms(['Go|es|ing', 'go|es away'], 'move');
    set.addForms(['goes'], 'act');
    const meanings = (text: string) => set.match(tokensOf(text), 0);
    expect(meanings('goes away')).toEqual({ meanings: new Set(['move']), length: 2 });
    expect(meanings('goes home')).toEqual({ meanings: new Set(['move', 'act']), length: 1 });
    expect(meanings('going')?.meanings).toBe(meanings('goes away')?.meanings);
  });

  it('is filled when it is first asked, and once', () => {
    let fillings = 0;
    const set = new PhraseSet<true>((empty) => {
      fillings++;
      empty.add('said', true);
    });
    expect(fillings).toBe(0);
    expect(set.match(tokensOf('said'), 0)).not.toBeNull();
    expect(set.match(tokensOf('told'), 0)).toBeNull();
    expect(fillings).toBe(1);
  });
});
