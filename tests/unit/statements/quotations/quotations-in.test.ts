import { describe, expect, it } from 'vitest';
import {
  quotationsIn,
  takeInside,
  wholeQuotation,
} from '../../../../src/domain/statements/quotations/quotations-in.ts';
import { readIn, tokensOf } from '../read-in.ts';

describe('the quotations of a sentence', () => {
  const read = readIn('"It is safe," she said, "for all." He left. "It is not," he said.');

  it('stand in reading order', () => {
    expect(quotationsIn(read, 0)).toEqual([0, 1]);
    expect(quotationsIn(read, 1)).toEqual([]);
    expect(quotationsIn(read, 2)).toEqual([2]);
  });

  it('are none outside the text', () => {
    expect(quotationsIn(read, 9)).toEqual([]);
  });
});

describe('a content takes', () => {
  const read = readIn('The minister said the bridge is "a gift" and "a joy", and left "at once".');

  /** The quotations taken by some words of the sentence. */
  function taken(words: string): number[] {
    const indices = new Set<number>();
    takeInside(read, tokensOf(read, words), indices);
    return [...indices];
  }

  it('the quotations that lie inside it', () => {
    expect(taken('the bridge is "a gift" and "a joy"')).toEqual([0, 1]);
  });

  it('one whose closing mark stands right behind it', () => {
    expect(taken('the bridge is "a gift')).toEqual([0]);
  });

  it('none that only begins inside it', () => {
    expect(taken('the bridge is "a')).toEqual([]);
  });
});

describe('a content that is one quotation', () => {
  /** The quotation that some words are nothing else than. */
  function whole(text: string, content: string): number | null {
    const read = readIn(text);
    const cue = { first: 0, last: 1, classes: new Set(['say'] as const) };
    return wholeQuotation(read, {
      content: tokensOf(read, content),
      conjunction: null,
      cue,
      source: null,
      foundBy: 'a test',
    });
  }

  it.each([
    ['She said "it is safe".', '"it is safe"'],
    ['She said, "it is safe", and left.', ', "it is safe",'],
  ])('has no word outside the marks: %s', (text, content) => {
    expect(whole(text, content)).toBe(0);
  });

  it.each([
    ['She said "it is safe" now.', '"it is safe" now'],
    ['She said that "it is safe".', 'that "it is safe"'],
    ['She said it is safe.', 'it is safe'],
  ])('is none with one: %s', (text, content) => {
    expect(whole(text, content)).toBeNull();
  });
});
