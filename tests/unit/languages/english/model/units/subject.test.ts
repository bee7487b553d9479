import { describe, expect, it } from 'vitest';
import {
  relativeBefore,
  sourceStart,
  subjectBefore,
} from '../../../../../../src/domain/languages/english/model/units/subject.ts';
import { unitOf, unitsIn } from '../../read-english.ts';

function subject(text: string, cue: string): string | null {
  const units = unitsIn(text);
  const unit = units[subjectBefore(units, unitOf(text, cue))];
  return unit === undefined ? null : text.slice(unit.start, unit.end);
}

describe('the subject of a verb', () => {
  it.each([
    ['The mayor said it rained.', 'said', 'mayor'],
    ['She has also repeatedly said so.', 'said', 'She'],
    ['Marta Lund, who leads the board, said so.', 'said', 'Lund'],
    ['Marta Lund, mayor of Tavola, said so.', 'said', 'Lund'],
    ['Those who said so left.', 'said', 'who'],
  ])('is the nearest noun before it: "%s", "%s" has "%s"', (text, cue, expected) => {
    expect(subject(text, cue)).toBe(expected);
  });

  it.each([
    ['It rained, said the mayor.', 'said', 'a clause without a noun before it'],
    ['Said the mayor.', 'Said', 'the head of the sentence'],
    ['She left and said so.', 'said', 'another word between'],
  ])('is none in "%s", "%s": %s', (text, cue) => {
    expect(subject(text, cue)).toBeNull();
  });
});

describe('where a source begins', () => {
  it.each([
    ['Yesterday the old mayor of Tavola said so.', 'Tavola', 'the'],
    ["He left when Lund's friends said so.", 'friends', 'Lund'],
    ['Mayor Marta Lund said so.', 'Lund', 'Mayor'],
    ['She said so.', 'She', 'She'],
  ])('goes left over nouns and what describes them: "%s", from "%s" to "%s"', (text, last, first) => {
    expect(sourceStart(unitsIn(text), unitOf(text, last))).toBe(unitOf(text, first));
  });
});

describe('a pronoun before a source', () => {
  it('bounds the content on the left', () => {
    const text = 'They closed the bridge, which the mayor said would open.';
    expect(relativeBefore(unitsIn(text), unitOf(text, 'said'))).toBe(unitOf(text, 'which'));
  });

  it.each([
    'They closed the bridge which the mayor said would open.',
    'The mayor said it rained.',
    'It rained, said she.',
  ])('is none in "%s"', (text) => {
    expect(relativeBefore(unitsIn(text), unitOf(text, 'said'))).toBe(0);
  });
});
