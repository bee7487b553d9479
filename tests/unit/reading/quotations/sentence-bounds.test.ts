import { describe, expect, it } from 'vitest';
import { sentenceEndAfter, sentenceStartBefore } from '../../../../src/domain/reading/quotations/sentence-bounds.ts';
import { tokenized } from '../texts.ts';

describe('the end of the first sentence', () => {
  const first = (text: string, lang = 'en', limit = text.length): string =>
    text.slice(0, sentenceEndAfter(tokenized(text, lang), 0, limit));

  it.each([
    ['It is open. They left.', 'It is open.', 'en'],
    ['Is it open? They left.', 'Is it open?', 'en'],
    ['Dr. Weber left. They stayed.', 'Dr. Weber left.', 'en'],
    ['It is v. good. They left.', 'It is v. good.', 'en'],
    ['It is open. "They" left.', 'It is open.', 'en'],
    ['Мост открыт. Они ушли.', 'Мост открыт.', 'ru'],
    ['Կամուրջը բաց է։ Նրանք գնացին։', 'Կամուրջը բաց է։', 'hy'],
  ])('of "%s" is behind "%s"', (text, sentence, lang) => {
    expect(first(text, lang)).toBe(sentence);
  });

  it('is the limit when no other sentence begins before it', () => {
    expect(first('It is open. they left.')).toBe('It is open. they left.');
    expect(first('It is open. They left.', 'en', 9)).toBe('It is ope');
    expect(first('')).toBe('');
  });

  it('is not before the place from which it is looked for', () => {
    const text = 'One. Two. Three.';
    expect(sentenceEndAfter(tokenized(text), 5, text.length)).toBe(9);
  });
});

describe('the start of the sentence that ends at a mark', () => {
  const last = (text: string, floor = 0): string => text.slice(sentenceStartBefore(text, text.length, floor));

  it.each([
    ['Work began. It is open.', 'It is open.', 'behind the sentence before'],
    ['Work began. It is open,', 'It is open,', 'a comma before the mark belongs to it'],
    ['Work began? It is open ', 'It is open ', 'white space before the mark does too'],
    ['Աշխատանքն սկսվեց։ Բաց է', 'Բաց է', 'a full stop of any script ends one'],
    ['It is v.1 now', 'It is v.1 now', 'a full stop inside a word ends none'],
    ['It is open', 'It is open', 'the text has no other sentence'],
  ])('in "%s" is before "%s": %s', (text, sentence) => {
    expect(last(text)).toBe(sentence);
  });

  it('is not before the floor', () => {
    expect(last('Work began and it is open', 15)).toBe('it is open');
    expect(sentenceStartBefore('It is open', 4, 6)).toBe(4);
  });
});
