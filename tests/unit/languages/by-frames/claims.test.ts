import { describe, expect, it } from 'vitest';
import { claimsByFrames } from '../../../../src/domain/languages/by-frames/claims.ts';
import { readIn, tokenOf, tokensOf } from '../../statements/read-in.ts';

describe('what frames read as reported', () => {
  it('is a clause by itself, in two words or more', () => {
    const read = readIn('цены растут', 'ru');
    expect(claimsByFrames.fewestReportedWords).toBe(2);
    expect(claimsByFrames.showsClause(read, 0)).toBe(true);
  });

  it('is said though nobody is named for it', () => {
    expect(claimsByFrames.isSaidWithoutSource(readIn('цены растут', 'ru'), null)).toBe(true);
  });

  it('leaves no question open, and holds no expression at arm’s length', () => {
    const read = readIn('Он не сказал, когда откроют “новый” мост.', 'ru');
    expect(claimsByFrames.leavesOpen(read, tokensOf(read, 'сказал'), tokenOf(read, 'когда'))).toBe(false);
    expect(read.quotations.map((quotation) => claimsByFrames.isExpression(read, quotation))).toEqual([false]);
    expect(claimsByFrames.asserts(read, tokensOf(read, 'сказал'), tokensOf(read, 'мост'))).toBe(false);
    expect(claimsByFrames.onlyAsks(read, { start: 0, end: 2 }, null)).toBe(false);
  });
});
