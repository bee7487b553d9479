import { describe, expect, it } from 'vitest';
import { showsClause } from '../../../../src/domain/languages/english/verb-of-clause.ts';
import { readIn, tokenOf } from '../../statements/read-in.ts';

const shows = (text: string, word: string): boolean => {
  const read = readIn(text);
  return showsClause(read, tokenOf(read, word));
};

describe('a word shows that a content holds a clause', () => {
  it.each([
    ['the road is shut', 'is', 'an auxiliary'],
    ['the road may stay shut', 'may', 'a modal'],
    ['the town asks for help', 'asks', 'a form that is a verb'],
    ['the town paid a tenth', 'paid', 'a past form behind a noun'],
    ['to be open', 'to', 'an infinitive'],
    ['to form a group', 'to', 'an infinitive with its object'],
  ])('%s: %s is %s', (text, word) => {
    expect(shows(text, word)).toBe(true);
  });

  it.each([
    ['the paid work', 'paid', 'a past form before its noun'],
    ['a new play', 'play', 'a noun that is a verb too'],
    ['the road to town', 'to', 'a preposition'],
    ['building the road', 'building', 'a form in -ing'],
    ['the bridge', 'bridge', 'a noun'],
  ])('%s: %s is %s', (text, word) => {
    expect(shows(text, word)).toBe(false);
  });

  it('no place outside the text does', () => {
    expect(showsClause(readIn('the road is'), 9)).toBe(false);
  });
});
