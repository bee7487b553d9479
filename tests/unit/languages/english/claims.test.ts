import { describe, expect, it } from 'vitest';
import { englishClaims } from '../../../../src/domain/languages/english/claims.ts';
import { readIn, spanIn, tokenOf, tokensOf } from '../../statements/read-in.ts';

describe('an English cue that nobody is named for', () => {
  it.each([
    ['It was said that the road is shut.', 'said', true],
    ['The road was praised by many.', 'praised', false],
    ['The mayor was accused of neglect.', 'accused', true],
  ])('says that something was said only when it is a word of speech: %s', (text, cue, says) => {
    const read = readIn(text);
    expect(englishClaims.isSaidWithoutSource(read, read.cueAt(tokenOf(read, cue)))).toBe(says);
  });

  it('is none where no cue is known', () => {
    expect(englishClaims.isSaidWithoutSource(readIn('The road.'), null)).toBe(false);
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

describe('an English cue says something of mere words', () => {
  it.each([
    ['The mayor denied the charge.', 'denied', 'the charge', true],
    ['The mayor called the offer an insult.', 'called', 'the offer an insult', true],
    ['The mayor asked drivers to wait.', 'asked', 'drivers to wait', true],
    ['The mayor accused the board of neglect.', 'accused', 'the board of neglect', true],
    ['The mayor discussed the budget.', 'discussed', 'the budget', false],
    ['The mayor called the offer insulting.', 'called', 'the offer insulting', true],
    ['The mayor described the offer as late.', 'described', 'the offer as late', true],
    ['The mayor called the clerk.', 'called', 'the clerk', false],
    ['The mayor described the new offer.', 'described', 'the new offer', false],
    ['The mayor asked to see it.', 'asked', 'to see it', false],
    ['The mayor asked for a map.', 'asked', 'for a map', false],
    ['The mayor said much.', 'said', 'much', false],
  ])('where it is a judgement, a denial or a request: %s', (text, cue, words, asserts) => {
    const read = readIn(text);
    expect(englishClaims.asserts(read, tokensOf(read, cue), tokensOf(read, words))).toBe(asserts);
  });
});

describe('quoted words of an English report only ask', () => {
  const asks = (words: string, cue = 'asked', after = ''): boolean => {
    const read = readIn(`“${words}” she ${cue}.${after}`);
    return englishClaims.onlyAsks(read, { start: 1, end: words.length + 1 }, spanIn(read.text, cue));
  };

  it('when they are one question that somebody asks', () => {
    expect(asks('Where is the boat?')).toBe(true);
    expect(asks('Where is the boat?', 'wondered')).toBe(true);
  });

  it('and not when something is said besides, or nothing is asked', () => {
    expect(asks('The boat is gone. Who took it?')).toBe(false);
    expect(asks('The boat is gone.')).toBe(false);
    expect(asks('When shall we learn?', 'said')).toBe(false);
  });

  it('and not in a story', () => {
    expect(asks('Where is the boat?', 'asked', ' The river rose.'.repeat(25))).toBe(false);
  });
});
