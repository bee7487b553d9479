import { describe, expect, it } from 'vitest';
import { englishClaims } from '../../../../src/domain/languages/english/claims.ts';
import { readIn, tokenOf, tokensOf } from '../../statements/read-in.ts';

describe('an English cue that nobody is named for', () => {
  it.each([
    ['It was said that the road is shut.', 'said', true],
    ['The road was praised by many.', 'praised', false],
  ])('says that something was said only when it is a word of speech: %s', (text, cue, says) => {
    const read = readIn(text);
    expect(englishClaims.isSaidWithoutSource(read.cueAt(tokenOf(read, cue)))).toBe(says);
  });

  it('is none where no cue is known', () => {
    expect(englishClaims.isSaidWithoutSource(null)).toBe(false);
  });
});

describe('a question is left open in English', () => {
  it.each([
    ['He did not say when it opens.', 'when', true],
    ["He didn't say when it opens.", 'when', true],
    ['He declined to say whether it opens.', 'whether', true],
    ['He did say when it opens.', 'when', false],
    ['He did not say that it opens.', 'that', false],
    ['Not one of the five ministers there would say when it opens.', 'when', false],
  ])('behind a denial near its cue: %s', (text, begins, open) => {
    const read = readIn(text);
    expect(englishClaims.leavesOpen(read, tokensOf(read, 'say'), tokenOf(read, begins))).toBe(open);
  });
});

describe('words in marks in an English text', () => {
  it.each([
    ['The town lies behind its “river” park.', true],
    ['The mayor said “the river is high” again.', false],
  ])('are an expression before the noun they describe: %s', (text, isExpression) => {
    const read = readIn(text);
    expect(read.quotations.map((quotation) => englishClaims.isExpression(read, quotation))).toEqual([isExpression]);
  });
});

describe('an English content', () => {
  it('needs three words, and only a colon announces it', () => {
    expect(englishClaims.fewestReportedWords).toBe(3);
    const read = readIn('The minister said.');
    expect(englishClaims.announces(read, tokenOf(read, '.'))).toBe(false);
  });
});
