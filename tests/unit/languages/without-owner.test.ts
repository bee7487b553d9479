import { describe, expect, it } from 'vitest';
import { withoutOwner } from '../../../src/domain/languages/without-owner.ts';
import { spanOf, tokenized } from '../reading/texts.ts';

const shown = (text: string, words: string, lang = 'en') => {
  const read = tokenized(text, lang);
  return withoutOwner(read, read.rangeOf(spanOf(text, words)));
};

describe('the words of a source without the ending of an owner', () => {
  it.each([
    ["The expert's view is known.", "The expert's", 'The expert'],
    ["The Prosecutor's Office denied it.", "The Prosecutor's", "The Prosecutor's Office"],
    ['The experts agree.', 'The experts', 'The experts'],
    ["It is the expert's", "the expert's", 'the expert'],
  ])('of %s are "%s"', (text, words, wanted) => {
    expect(shown(text, words)).toBe(wanted);
  });

  it('stay as they are in other languages, but for English names', () => {
    expect(shown('Эксперт сказал это.', 'Эксперт', 'ru')).toBe('Эксперт');
    expect(shown("В компании Lund's подтвердили это.", "компании Lund's", 'ru')).toBe('компании Lund');
  });
});
