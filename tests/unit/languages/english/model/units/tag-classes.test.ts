import { describe, expect, it } from 'vitest';
import {
  far,
  isFillerTag,
  isFiniteTag,
  isNamed,
  isNounTag,
  isPassive,
  isReduced,
  isVerbTag,
  tagAt,
} from '../../../../../../src/domain/languages/english/model/units/tag-classes.ts';
import { TAG, TAG_COUNT, type Tag } from '../../../../../../src/domain/languages/english/model/units/tags.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

const namesOf = (holds: (tag: Tag) => boolean): string[] =>
  Object.entries(TAG)
    .filter(([, tag]) => holds(tag))
    .map(([name]) => name);

describe('classes of tags', () => {
  it('hold the tags they are named for', () => {
    expect(namesOf(isVerbTag)).toEqual(['verbBase', 'verbS', 'verbPast', 'verbIng']);
    expect(namesOf(isNounTag)).toEqual(['noun', 'nounPerson', 'nounThought', 'nounGroup', 'time']);
    expect(namesOf(isFiniteTag)).toEqual(['be', 'have', 'do', 'modal', 'verbS', 'verbPast']);
    expect(namesOf(isFillerTag)).toEqual(['be', 'have', 'do', 'modal', 'not', 'adverb']);
    expect(namesOf(isNamed).sort()).toEqual(
      ['agency', 'firstPerson', 'name', 'nounGroup', 'nounPerson', 'pronoun', 'role'].sort(),
    );
  });

  it('number the tags without a gap, as the weights have them', () => {
    expect(Object.values(TAG).sort((a, b) => a - b)).toEqual(Array.from({ length: TAG_COUNT }, (_, at) => at));
  });
});

describe('a distance', () => {
  it.each([
    [5, 20, 5],
    [25, 20, 20],
    [-25, 20, -20],
    [45, 40, 40],
  ])('of %i is cut off at %i: %i', (distance, most, expected) => {
    expect(far(distance, most)).toBe(expected);
  });

  it('is cut off at twenty unless told', () => {
    expect(far(21)).toBe(20);
  });
});

describe('the tag at a place', () => {
  it('is the edge outside the sentence', () => {
    const units = unitsIn('It rained.');
    expect([tagAt(units, -1), tagAt(units, 0), tagAt(units, 3)]).toEqual([TAG.edge, TAG.thing, TAG.edge]);
  });
});

describe('a participle', () => {
  it.each([
    ['an event held in the capital', 'held', true],
    ['an event held by the board', 'held', true],
    ['they held in the capital', 'held', false],
    ['an event held', 'held', false],
  ])('in "%s" is a mere description of its noun: "%s" %s', (text, word, expected) => {
    expect(isReduced(unitsIn(text), unitOf(text, word))).toBe(expected);
  });

  it.each([
    ['it has been agreed', 'agreed', true],
    ['they were not officially announced', 'announced', true],
    ['they announced', 'announced', false],
    ['they were announcing', 'announcing', false],
  ])('in "%s" is passive: "%s" %s', (text, word, expected) => {
    expect(isPassive(unitsIn(text), unitOf(text, word))).toBe(expected);
  });
});
