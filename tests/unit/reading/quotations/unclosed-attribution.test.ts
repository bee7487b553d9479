import { describe, expect, it } from 'vitest';
import { attributionInside } from '../../../../src/domain/reading/quotations/unclosed-attribution.ts';
import { tokenized, wordsOf } from '../texts.ts';

/** The words said and who said them, where an attribution stands in words that no mark closes. */
function inside(text: string, lang = 'en'): [said: string, source: string | null] | null {
  const read = tokenized(text, lang);
  const found = attributionInside(read, 0, text.length);
  return found === null ? null : [text.slice(0, found.contentEnd), wordsOf(read, found.attribution.source)];
}

describe('an attribution inside unclosed words', () => {
  it.each([
    ['It is open, the mayor said.', 'It is open,', 'the mayor', 'ends its sentence'],
    ['It is open, said Weber. The road is not.', 'It is open,', 'Weber', 'ends its sentence, and another follows'],
    ['It is open - the mayor said.', 'It is open ', 'the mayor', 'stands behind a dash'],
    ['Is it open? the mayor said.', 'Is it open?', 'the mayor', 'stands behind a mark of question'],
    ['It is open, the mayor said on Monday.', 'It is open,', 'the mayor', 'goes on with an occasion'],
    ['It is open, she told reporters there.', 'It is open,', 'she', 'goes on with those who were told'],
    ['It is open, she told River Press there.', 'It is open,', 'she', 'goes on with an outlet that was told'],
    ['It is open, the mayor said', 'It is open,', 'the mayor', 'ends the words'],
  ])('in "%s" leaves the words "%s" to "%s": it %s', (text, said, source) => {
    expect(inside(text)).toEqual([said, source]);
  });

  it.each([
    ['It is open, I said.', 'is in somebody’s own voice'],
    ['It is open, we said.', 'is in the voice of several'],
    ['It is open, the mayor said to them.', 'goes on to a hearer'],
    ['It is open, the mayor said nothing new', 'goes on with other words'],
    ['The mayor said.', 'has no words before it'],
    ['It is open, the road too.', 'has no cue'],
    ['It is open, residents believe.', 'has a cue that does not say'],
    ['', 'is an empty text'],
  ])('is none in "%s": it %s', (text) => {
    expect(inside(text)).toBeNull();
  });

  it('is looked for by Russian and Armenian behind a comma and a dash too', () => {
    expect(inside('Мост открыт, - сказал мэр.', 'ru')).toEqual(['Мост открыт,', 'мэр']);
    expect(inside('Կամուրջը բաց է, - ասաց նախարարը։', 'hy')).toEqual(['Կամուրջը բաց է,', 'նախարարը']);
  });

  it('is none in a language without rules', () => {
    expect(inside('De brug is open, zei Weber.', 'nl')).toBeNull();
  });

  it('is not looked for outside of its stretch', () => {
    const text = 'It is open, the mayor said.';
    expect(attributionInside(tokenized(text), 0, 10)).toBeNull();
    expect(attributionInside(tokenized(text), 10, text.length)).toBeNull();
  });
});
