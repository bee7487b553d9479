import { describe, expect, it } from 'vitest';
import { englishWords } from '../../../../src/domain/languages/english/word-use.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('an English word of saying is a noun', () => {
  it.each([
    ['the claims', 'claims', true, 'behind an article'],
    ['his reports', 'reports', true, 'behind a possessive'],
    ['their answer', 'answer', true, 'behind a possessive of several'],
    ["Weber's claims", 'claims', true, 'behind the name of its owner'],
    ["Weber's said", 'said', false, 'not as a past form behind a name'],
    ["Weber's noted", 'noted', false, 'nor one with an ending'],
    ['in reports', 'reports', true, 'behind a preposition'],
    ['in reporting', 'reporting', false, 'not in -ing behind a preposition'],
    ['to report', 'report', false, 'not behind "to"'],
    ['he claims', 'claims', false, 'not behind a pronoun'],
    ['this claims', 'claims', false, 'not behind a pronoun of a thing'],
    ['her claims', 'claims', true, 'behind a possessive of a woman'],
    ['Weber claims', 'claims', false, 'not behind a name'],
    ['Then, claims', 'claims', false, 'not behind a mark'],
    ['claims', 'claims', false, 'not at the head of a text'],
  ])('in "%s" is "%s": %s, %s', (text, word, answer) => {
    const read = tokenized(text);
    expect(englishWords.isNounUse(read, tokenOf(read, word), 1)).toBe(answer);
  });

  it('never when it is a phrase', () => {
    const read = tokenized('the statement says');
    expect(englishWords.isNounUse(read, 1, 2)).toBe(false);
  });
});

describe('an English adverb', () => {
  it('ends in -ly', () => {
    expect(englishWords.isAdverbByForm(tokenized('clearly'), 0)).toBe(true);
    expect(englishWords.isAdverbByForm(tokenized('clear'), 0)).toBe(false);
    expect(englishWords.isAdverbByForm(tokenized('clearly'), 1)).toBe(false);
  });
});
