import { describe, expect, it } from 'vitest';
import {
  isOfficeWord,
  withoutExAndPossessive,
} from '../../../../../src/domain/languages/english/sources/office-word.ts';
import { readEnglish } from '../read-english.ts';

describe('a word that names somebody by what they are', () => {
  it.each([
    ['minister', true],
    ['ex-minister', true],
    ["minister's", true],
    ['gardener', true],
    ['spokeswoman', true],
    ['harbour', false],
    ['Lund', false],
    ['.', false],
  ])('"%s": %s', (word, expected) => {
    expect(isOfficeWord(readEnglish(word), 0)).toBe(expected);
  });

  it('is none outside the text', () => {
    expect(isOfficeWord(readEnglish('minister'), 5)).toBe(false);
  });
});

describe('who is or was one', () => {
  it.each([
    ['ex-minister', 'minister'],
    ['former-mayor', 'mayor'],
    ["mayor's", 'mayor'],
    ['mayor’s', 'mayor'],
    ["ex-mayor's", 'mayor'],
    ['expert', 'expert'],
    ['mayors', 'mayors'],
  ])('"%s" is meant by "%s"', (word, bare) => {
    expect(withoutExAndPossessive(word)).toBe(bare);
  });
});
