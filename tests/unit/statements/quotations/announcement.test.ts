import { describe, expect, it } from 'vitest';
import { announcement } from '../../../../src/domain/statements/quotations/announcement.ts';
import { wordsOf } from '../read-in.ts';
import { place } from './place.ts';

/** The cue and the source that announce the first quotation of a text. */
function announced(text: string, lang = 'en'): [string | null, string | null] | null {
  const quoted = place(text, lang);
  const found = announcement(quoted);
  return found === null ? null : [wordsOf(quoted.read, found.cue), wordsOf(quoted.read, found.source)];
}

describe('the announcement of a quotation', () => {
  it('is the last cue of the sentence before it', () => {
    expect(announced('The minister continued:\n\n"It is safe for all of us."')).toEqual(['continued', 'The minister']);
  });

  it.each([
    ['ru', 'Министр продолжил:\n\n«Мост открыт для всех жителей».', 'Министр'],
    ['hy', 'Նախարարն ասել է.\n\n«Կամուրջը բաց է բոլորի համար»։', 'Նախարարն'],
  ])('is read in %s', (lang, text, source) => {
    expect(announced(text, lang)?.[1]).toBe(source);
  });

  it.each([
    ['"It is safe for all of us."', 'nothing stands before it'],
    ['The minister continued.\n\n"It is safe for all of us."', 'the sentence before ends with a full stop'],
    ['The road:\n\nand "it is safe for all of us."', 'it does not begin its sentence'],
  ])('is none in %j: %s', (text) => {
    expect(announced(text)).toBeNull();
  });
});
