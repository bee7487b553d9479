import { describe, expect, it } from 'vitest';
import { attributionPhraseAt } from '../../../../../src/domain/languages/english/frames/attribution-phrase.ts';
import { readEnglish } from '../read-english.ts';

function phrase(text: string, limit = Number.POSITIVE_INFINITY): string[] | null {
  const read = readEnglish(text);
  const found = attributionPhraseAt(read, 0, Math.min(limit, read.tokens.length));
  if (found === null) return null;
  expect(read.norm(found.comma)).toBe(',');
  return [read.wordsOf(found.cue), read.wordsOf(found.source)];
}

describe('a phrase that attributes', () => {
  it.each([
    ['According to the mayor, it rained.', 'According to', 'the mayor'],
    ['According to him, it rained.', 'According to', 'him'],
    [
      'According to Marta Lund, head of the Harbour Board, it rained.',
      'According to',
      'Marta Lund, head of the Harbour Board',
    ],
    [
      'According to the head of the service, Marta Lund, it rained.',
      'According to',
      'the head of the service, Marta Lund',
    ],
    ['In her words, it rained.', 'words', 'her'],
    ["In the mayor's opinion, it rained.", 'opinion', "the mayor's"],
    ["By the board's estimates, it rained.", 'estimates', "the board's"],
  ])('names its cue and its source: "%s"', (text, cue, source) => {
    expect(phrase(text)).toEqual([cue, source]);
  });

  it.each([
    ['In my opinion, it rained.', 'the writer’s own'],
    ['In our view, it rained.', 'the writers’ own'],
    ['In the opinion, it rained.', 'nobody’s'],
    ['In her words it rained.', 'not closed by a comma'],
    ['In her garden, it rained.', 'about no words'],
    ['In May, in her words, it rained.', 'another phrase before the comma'],
    ['After her words, it rained.', 'of another preposition'],
    ['', 'of an empty text'],
  ])('is none where it is: "%s" (%s)', (text) => {
    expect(phrase(text)).toBeNull();
  });

  it('has its words before the limit', () => {
    const WORDS = 2;
    expect(phrase('In her words, it rained.', WORDS + 1)).toEqual(['words', 'her']);
    expect(phrase('In her words, it rained.', WORDS)).toBeNull();
    expect(phrase('According to the mayor, it rained.', WORDS)).toBeNull();
  });

  it('begins at the token it is asked for', () => {
    const read = readEnglish('The debt, in her words, will grow.');
    expect(attributionPhraseAt(read, 0, 9)).toBeNull();
    expect(attributionPhraseAt(read, 3, 9)?.comma).toBe(6);
  });

  it('has its comma within reach', () => {
    const far = Array.from({ length: 40 }, () => 'old').join(' ');
    expect(phrase(`In the ${far} mayor's words, it rained.`)).toBeNull();
  });
});
