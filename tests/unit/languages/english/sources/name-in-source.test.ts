import { describe, expect, it } from 'vitest';
import {
  isOfficesBody,
  nameAfterOffice,
  nameWithoutOffice,
  noAdverb,
} from '../../../../../src/domain/languages/english/sources/name-in-source.ts';
import { spanOf, tokenized, tokenOf, wordsOf } from '../../../reading/texts.ts';

describe('a body of an office', () => {
  it.each([
    ["The Prosecutor General's Office", true],
    ["the Minister's press service", true],
    ["the Minister's aide", false],
    ["the Minister's son of the party", false],
    ['the press service', false],
  ])('%s: %s', (text, expected) => {
    const read = tokenized(text);
    expect(isOfficesBody(read, { first: 0, last: read.tokens.length })).toBe(expected);
  });
});

describe('the name in words without an office', () => {
  it.each([
    ['Marta Lund', 'Marta Lund'],
    ['Station master Peter Gollin', 'Peter Gollin'],
    ['the Ministry of Foreign Affairs', 'Ministry of Foreign Affairs'],
    ["Lund's post", "Lund's"],
    ["Nordland's Marta Elin Lund", 'Marta Elin Lund'],
    ['Local watchdogs', null],
    ["Lund's campaign", null],
    ['the harbour', null],
  ])('of "%s" is %s', (text, name) => {
    const read = tokenized(text);
    expect(wordsOf(read, nameWithoutOffice(read, { first: 0, last: read.tokens.length }))).toBe(name);
  });
});

describe('the name in the words after an office', () => {
  it.each([
    ['head of the Court Marta Lund', 'of the Court Marta Lund', 'Marta Lund'],
    ['minister Marta Lund', 'Marta Lund', 'Marta Lund'],
    ['defender of Human Rights', 'of Human Rights', null],
    ['minister of Labour and Harbour Trade', 'of Labour and Harbour Trade', 'Harbour Trade'],
    ['head of the port', 'of the port', null],
  ])('in "%s" is found in "%s"', (text, words, name) => {
    const read = tokenized(text);
    expect(wordsOf(read, nameAfterOffice(read, read.rangeOf(spanOf(text, words))))).toBe(name);
  });
});

describe('an adverb with a capital', () => {
  it('is no part of a name', () => {
    const read = tokenized('Candidates Often Reject Lund');
    const counts = noAdverb(read);
    expect(counts(tokenOf(read, 'Often'))).toBe(false);
    expect(counts(tokenOf(read, 'Lund'))).toBe(true);
  });
});
