import { describe, expect, it } from 'vitest';
import { tagsIn } from '../../read-english.ts';

describe('the tag of a unit', () => {
  it.each([
    ['She said: “It rained”, and left.', 'pronoun verbPast colon quotation comma and verbPast period'],
    [
      'You (or he) – we all; yes…',
      'firstPerson bracketOpen and pronoun bracketClose dash firstPerson determiner semicolon nounThought period',
    ],
    ['Did she leave? Never!', 'do pronoun verbBase question'],
    ['The quay * is old.', 'determiner noun otherMark be adjective period'],
  ])('tells marks by kind: "%s"', (text, tags) => {
    expect(tagsIn(text)).toBe(tags);
  });

  it.each([
    ['who is he and what does he want', 'wh be pronoun and wh do pronoun verbBase'],
    ['it is not for us to plan', 'thing be not preposition firstPerson to verbBase'],
    ['whether they have it', 'whether pronoun have thing'],
    ['because of the rain', 'subordinator of determiner noun'],
    ['but he may also ask her', 'but pronoun modal adverb verbBase possessive'],
  ])('tells words of closed classes by form and by list: "%s"', (text, tags) => {
    expect(tagsIn(text)).toBe(tags);
  });

  it.each([
    ['The WHO said IT matters.', 'determiner name verbPast name verbS period'],
    ['We met at Tavola.', 'firstPerson verbPast preposition name period'],
    ['Interfax wrote.', 'agency verbPast period'],
    ['The mayor met Dr Gollin.', 'determiner role verbPast role name period'],
    ["Marta Lund's friends left.", 'name nameOf role verbPast period'],
    ["The mayor's friends left.", 'determiner possessive role verbPast period'],
  ])('tells names, offices, agencies and owners: "%s"', (text, tags) => {
    expect(tagsIn(text)).toBe(tags);
  });

  it.each([
    ['In May it may rain.', 'preposition time thing modal verbBase period'],
    ['It rained on Monday.', 'thing verbPast preposition time period'],
    ['They left in March.', 'pronoun verbPast preposition time period'],
  ])('takes a month with its capital, and a weekday, for a time: "%s"', (text, tags) => {
    expect(tagsIn(text)).toBe(tags);
  });

  it('takes a month after a name for no time', () => {
    expect(tagsIn('We met Anna May.')).toBe('firstPerson verbPast name name period');
  });
});

describe('a capital', () => {
  it('makes no name at the head of a sentence, or right after a quotation that opens it', () => {
    expect(tagsIn('Ministers met.')).toBe('role verbPast period');
    expect(tagsIn('“It rained,” Quickly he ran.')).toContain('quotation adverb');
  });

  it('makes one inside', () => {
    expect(tagsIn('We saw Harbour.')).toBe('firstPerson verbPast name period');
  });

  it('makes one in a headline only of a word that has it elsewhere', () => {
    const text = 'Minister Says Talks Will Go On Near Tavola. It rained in Tavola today.';
    expect(tagsIn(text)).toBe('role verbS verbS modal verbBase preposition preposition name period');
  });
});
