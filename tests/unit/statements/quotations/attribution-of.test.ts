import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../../src/domain/statements/quotations/attribution-of.ts';
import { tokensOf, wordsOf } from '../read-in.ts';
import { place } from './place.ts';

/** The cue and the source of a quotation. */
function attributed(text: string, lang = 'en', index = 0): [string | null, string | null] | null {
  const quoted = place(text, lang, index);
  const found = attributionOf(quoted);
  return found === null ? null : [wordsOf(quoted.read, found.cue), wordsOf(quoted.read, found.source)];
}

describe('who said a quotation', () => {
  it.each([
    ['"It is safe," the minister said.', ['said', 'the minister']],
    ['The minister said: "It is safe."', ['said', 'The minister']],
    ['The minister went on:\n\n"It is safe for all."', [':', 'The minister']],
    ['"It is safe for everybody in the town."', null],
  ])('is read beside it or from its announcement: %s', (text, words) => {
    expect(attributed(text)).toEqual(words);
  });

  it('stands after it rather than before it', () => {
    expect(attributed('He said on Monday, "it is safe," the minister said.')?.[1]).toBe('the minister');
  });

  it('is not the one who announces the next quotation', () => {
    expect(attributed('Petra Holm said: "It is safe." Anna Vale disagreed: "It is not."')?.[1]).toBe('Petra Holm');
  });

  it('is named by the label of a transcript', () => {
    const text = 'The talk:\n\n"MINISTER: It is safe.\n\n"HOST: For whom?"';
    expect(attributed(text)).toEqual([':', 'MINISTER']);
    expect(attributed(text, 'en', 1)).toEqual([':', 'HOST']);
  });

  it.each([
    ['ru', '«Мост открыт», - сказал министр.', 'министр'],
    ['hy', '«Կամուրջը բաց է», - ասել է նախարարը։', 'նախարարը'],
  ])('is read by the frames of %s', (lang, text, source) => {
    expect(attributed(text, lang)?.[1]).toBe(source);
  });

  it('is the source of the clause that reports it when nothing else tells', () => {
    const quoted = place('Of the bridge the minister is sure "it is safe" again');
    const { first, last } = tokensOf(quoted.read, 'sure');
    const clause = {
      content: quoted.read.rangeOf(quoted.quotation.outer),
      conjunction: null,
      cue: { first, last, classes: new Set(['believe'] as const) },
      source: tokensOf(quoted.read, 'the minister'),
      foundBy: 'a clause',
    };
    const found = attributionOf({ ...quoted, clause });
    expect(found?.foundBy).toBe('a clause');
    expect(wordsOf(quoted.read, found?.source)).toBe('the minister');
  });

  it('is nobody without rules', () => {
    expect(attributed('"Het kan", zei de minister.', 'nl')).toBeNull();
  });
});
