import { describe, expect, it } from 'vitest';
import { chancesFrom } from '../../../../../../src/domain/languages/english/model/features/chances.ts';
import { cueFeatures } from '../../../../../../src/domain/languages/english/model/features/cue-features.ts';
import { NONE_NEAR } from '../../../../../../src/domain/languages/english/model/features/distances.ts';
import { endRows } from '../../../../../../src/domain/languages/english/model/features/end-features.ts';
import { secondFeatures } from '../../../../../../src/domain/languages/english/model/features/second-features.ts';
import { sourceRows } from '../../../../../../src/domain/languages/english/model/features/source-features.ts';
import { startRows } from '../../../../../../src/domain/languages/english/model/features/start-features.ts';
import { factsIn, unitOf } from '../../read-english.ts';

const noChances = (length: number) => chancesFrom(new Float64Array(length));

/** One feature of a cue. */
const ofCue = (text: string, cue: string, feature: number, sentence = 0): number | undefined =>
  cueFeatures(factsIn(text, sentence), unitOf(text, cue, sentence))[feature];

describe('what tells a cue', () => {
  it.each([
    ['its place', 23, 'It rained, she said.', 4],
    ['the units to the end', 24, 'It rained, she said.', 2],
    ['the length of the sentence', 25, 'It rained, she said.', 6],
    ['how many quotations there are', 26, '“It rained all day” and “it snowed all night”, she said.', 2],
    ['the next quotation', 27, 'She said: “it rained all day”.', 2],
    ['the last quotation', 28, '“It rained all day” she said.', 2],
    ['the next "that"', 29, 'She said to him that it rained.', 3],
    ['the next "to"', 30, 'She said it to annoy him.', 2],
    ['the next colon', 31, 'She said this: it rained.', 2],
    ['the next comma', 32, 'She said, it rained.', 1],
    ['the last comma', 33, 'It rained, she said.', 2],
    ['its subject', 34, 'It rained, she also said.', 2],
    ['verbs of saying before it', 35, 'He told us, she said.', 1],
    ['verbs of saying after it', 36, 'She said he told us.', 1],
    ['whether a verb follows', 41, 'She said walking.', 1],
    ['whether a capital follows', 42, 'She said Tavola leaks.', 1],
    ['whether the sentence ends', 47, 'She said so.', 1],
  ])('is %s (feature %i) in "%s": %i', (_what, feature, text, value) => {
    expect(ofCue(text, 'said', feature)).toBe(value);
  });

  it('is the place of its sentence and of its paragraph', () => {
    const text = 'It rained. It snowed. She said so.\n\nThe ferry left, she said.';
    expect([45, 46, 48].map((feature) => ofCue(text, 'said', feature, 2))).toEqual([2, 0, 3]);
    expect([45, 46, 48].map((feature) => ofCue(text, 'said', feature, 3))).toEqual([0, 1, 1]);
  });

  it('is "none near" where there is none', () => {
    for (const feature of [27, 28, 29, 30, 31, 34]) expect(ofCue('Said so.', 'Said', feature)).toBe(NONE_NEAR);
  });
});

describe('what tells where a content begins', () => {
  const TEXT = 'The mayor said, smiling, that it rained.';
  const facts = factsIn(TEXT);
  const rowOf = startRows(facts, noChances(facts.units.length), unitOf(TEXT, 'said'));

  it.each([
    ['smiling', 6, 2, 'the way from the cue'],
    ['The', 6, -2, 'the way to the cue'],
    ['The', 7, 1, 'that it is the first unit'],
    ['that', 9, 2, 'commas between'],
    ['it', 10, 1, '"that" between'],
    ['it', 16, 3, 'the units to the end'],
    ['that', 17, 6, 'the way from the source'],
    ['that', 21, 1, 'the last comma'],
  ])('at "%s" (feature %i) is %i: %s', (word, feature, value) => {
    expect(rowOf(unitOf(TEXT, word))[feature]).toBe(value);
  });
});

describe('what tells where a content ends', () => {
  const TEXT = 'The mayor said it rained (again), and it snowed.';
  const facts = factsIn(TEXT);
  const rowOf = endRows(facts, noChances(facts.units.length), unitOf(TEXT, 'said'), unitOf(TEXT, 'it'));

  it.each([
    [', and', 6, 5, 'its length'],
    ['.', 7, 0, 'the words left'],
    ['.', 8, 1, 'that no words are left'],
    ['.', 9, 1, 'commas in it'],
    ['.', 10, 2, 'finite verbs in it'],
    ['.', 12, 1, 'an "and" in it'],
    ['again', 13, 1, 'a bracket left open'],
    [', and', 13, 0, 'no bracket left open'],
    ['snowed', 17, 1, 'the next finite verb'],
  ])('before "%s" (feature %i) is %i: %s', (word, feature, value) => {
    expect(rowOf(unitOf(TEXT, word))[feature]).toBe(value);
  });

  it('counts the way to the cue and to its source for a content before them', () => {
    const text = 'It rained, the old mayor said.';
    const before = factsIn(text);
    const row = endRows(before, noChances(before.units.length), unitOf(text, 'said'), 0)(2);
    expect(row.slice(14, 16)).toEqual([4, 1]);
  });
});

describe('what tells who said it', () => {
  const TEXT = 'When the ferry left, the old mayor of Tavola said that it rained.';
  const facts = factsIn(TEXT);
  const rowOf = sourceRows(facts, unitOf(TEXT, 'said'), unitOf(TEXT, 'that'), unitOf(TEXT, 'rained') + 1);

  it.each([
    ['mayor', 6, -3, 'the way to the cue'],
    ['mayor', 8, 2, 'the length of its phrase'],
    ['ferry', 10, 1, 'commas between'],
    ['ferry', 11, 1, 'verbs between'],
    ['it', 9, 1, 'that it stands in the content'],
    ['mayor', 9, 0, 'that it stands outside'],
    ['Tavola', 20, 1, 'its capital'],
  ])('for "%s" (feature %i) is %i: %s', (word, feature, value) => {
    expect(rowOf(unitOf(TEXT, word))[feature]).toBe(value);
  });
});

describe('what tells where a content goes on', () => {
  const TEXT = 'The old quay, the mayor said, would be closed.';
  const facts = factsIn(TEXT);
  const part = { cue: unitOf(TEXT, 'said'), start: 0, end: 3, source: unitOf(TEXT, 'mayor') };
  const row = secondFeatures(facts, noChances(facts.units.length), part, unitOf(TEXT, 'would'));

  it.each([
    [21, 5, 'the way from its first part'],
    [22, 2, 'the way from the cue'],
    [23, 2, 'the way from the attribution'],
    [25, 1, 'that the first part stands before the cue'],
    [27, 0, 'that the source is in the sentence'],
    [28, 0, 'that the source stands before the cue'],
    [29, 2, 'pauses between'],
    [30, 0, 'verbs between, the cue left out'],
    [36, 3, 'the length of the first part'],
    [39, 1, 'that exactly one unit parts it from the attribution'],
  ])('feature %i is %i: %s', (feature, value) => {
    expect(row[feature]).toBe(value);
  });
});
