import { describe, expect, it } from 'vitest';
import { closedTags } from '../../../../../../src/domain/languages/english/model/units/closed-tags.ts';
import { TAG } from '../../../../../../src/domain/languages/english/model/units/tags.ts';
import { languageFor } from '../../../../../../src/domain/languages/registry.ts';
import { emptyLexicon } from '../../../../../../src/domain/lexicon/empty-lexicon.ts';

const { lexicon } = languageFor('en');

describe('the tags of closed classes', () => {
  it.each([
    ['that', TAG.that],
    ['if', TAG.whether],
    ["n't", TAG.not],
    ['nor', TAG.but],
    ["weren't", TAG.be],
    ['whom', TAG.wh],
  ])('know "%s" by its form', (word, tag) => {
    expect(closedTags(lexicon).forms.get(word)).toBe(tag);
  });

  it.each([
    ['we', TAG.firstPerson],
    ['she', TAG.pronoun],
    ['his', TAG.possessive],
    ['them', TAG.objectPronoun],
    ['those', TAG.thing],
    ['every', TAG.determiner],
    ['would', TAG.modal],
    ['although', TAG.subordinator],
    ['despite', TAG.preposition],
    ['moreover', TAG.adverb],
  ])('know "%s" by the lists of the lexicon, the first that holds it', (word, tag) => {
    expect(closedTags(lexicon).lists.get(word)).toBe(tag);
  });

  it('are made once a lexicon', () => {
    expect(closedTags(lexicon)).toBe(closedTags(lexicon));
  });

  it('have the forms alone where a lexicon holds no word', () => {
    expect(closedTags(emptyLexicon).lists.size).toBe(0);
    expect(closedTags(emptyLexicon).forms.size).toBeGreaterThan(0);
  });
});
