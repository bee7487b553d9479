import { describe, expect, it } from 'vitest';
import {
  canEnd,
  canStart,
  FURTHEST_END,
  FURTHEST_START,
  isWord,
} from '../../../../../../src/domain/languages/english/model/contents/content-bounds.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

const TEXT = 'The mayor said, smiling, that the old quay of Tavola would be closed.';
const units = unitsIn(TEXT);
const at = (word: string): number => unitOf(TEXT, word);
const cue = at('said');

describe('where a content can begin', () => {
  it.each([
    ['The', 'the head of the sentence'],
    ['smiling', 'after a comma'],
    ['that', 'after a comma'],
    ['would', 'after a name'],
  ])('at "%s": %s', (word) => {
    expect(canStart(units, cue, at(word))).toBe(true);
  });

  it.each([
    [',', 'a mark is no word'],
    ['old', 'an article before it leaves a phrase open'],
    ['be', 'it goes on with a clause'],
  ])('not at "%s": %s', (word) => {
    expect(canStart(units, cue, at(word))).toBe(false);
  });

  it('right after its cue, whatever the cue is', () => {
    const text = 'It is said he left.';
    expect(canStart(unitsIn(text), unitOf(text, 'said'), unitOf(text, 'he'))).toBe(true);
    expect(canStart(unitsIn(text), unitOf(text, 'It'), unitOf(text, 'he'))).toBe(false);
  });
});

describe('where a content can end', () => {
  it('before the mark that ends the sentence, and at its edge', () => {
    expect(canEnd(units, units.length - 1)).toBe(true);
    expect(canEnd(unitsIn('It rained'), 2)).toBe(true);
    expect(canEnd(unitsIn('It rained;.'), 3)).toBe(false);
  });

  it.each([
    ['smiling', 'a comma is no last word'],
    ['old', 'an article leaves a phrase open'],
    ['of', 'an "of" goes on with a phrase'],
    ['closed', 'a form of "be" wants more'],
  ])('not before "%s": %s', (word) => {
    expect(canEnd(units, at(word))).toBe(false);
  });

  it('before a comma', () => {
    expect(canEnd(units, at(', that'))).toBe(true);
  });
});

describe('a word of a content', () => {
  it.each([
    ['“It rained all day” she said.', 0, true],
    ['It rained.', 0, true],
    ['It rained.', 2, false],
    ['It rained.', 9, true],
  ])('in "%s", unit %i: %s', (text, unit, expected) => {
    expect(isWord(unitsIn(text), unit)).toBe(expected);
  });

  it('lies within reach', () => {
    expect(FURTHEST_START.before).toBeGreaterThan(FURTHEST_START.after);
    expect(FURTHEST_END).toBeGreaterThan(FURTHEST_START.before);
  });
});
