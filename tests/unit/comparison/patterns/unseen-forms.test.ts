import { describe, expect, it } from 'vitest';
import { Strangers } from '../../../../src/domain/comparison/patterns/unseen-forms.ts';

describe('forms that no sentence has', () => {
  it('are numbered from where the known ones end, each once', () => {
    const strangers = new Strangers(10);
    expect([
      strangers.word('apricot'),
      strangers.beginning('apric'),
      strangers.pair(3, 10),
      strangers.word('apricot'),
    ]).toEqual([10, 11, 12, 10]);
    expect(strangers.pair(3, 10)).toBe(12);
  });

  it('tell a word from its beginning and one order of a pair from the other', () => {
    const strangers = new Strangers(0);
    expect(
      new Set([strangers.word('port'), strangers.beginning('port'), strangers.pair(1, 2), strangers.pair(2, 1)]).size,
    ).toBe(4);
    expect(strangers.wholeWords).toEqual([true, false, false, false]);
  });
});
