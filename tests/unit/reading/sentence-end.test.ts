import { describe, expect, it } from 'vitest';
import { endsSentence, endsWithQuotation } from '../../../src/domain/reading/sentence-end.ts';
import { read, tokenized, tokenOf } from './texts.ts';

const ends = (text: string, mark: string, lang = 'en'): boolean => {
  const words = tokenized(text, lang);
  return endsSentence(words, tokenOf(words, mark));
};

describe('a mark ends a sentence', () => {
  it.each([
    ['It is open. They left', '.', 'en', true],
    ['Is it open? They left', '?', 'en', true],
    ['It is open… They left', '…', 'en', true],
    ['It is open. they left', '.', 'en', false],
    ['It is open: They left', ':', 'en', false],
    ['Dr. Weber left', '.', 'en', false],
    ['told RiverPort.Net', '.', 'en', false],
    ['Это так: Они ушли', ':', 'ru', false],
    ['Դա այդպես է: Նա գնաց', ':', 'hy', true],
    ['Դա այդպես է։ Նա գնաց', '։', 'hy', true],
    ['Նա ասել է. «Այո»', '.', 'hy', false],
    ['Նա ասել է: «Այո»', ':', 'hy', false],
    ['Նա գնաց։ «Այո»', '։', 'hy', true],
    ['Նա գոհ է. «Այո»', '.', 'hy', false],
    ['Он сказал. «Да»', '.', 'ru', true],
    ['Het is open: Zij gaan', ':', 'nl', false],
  ])('in "%s" at "%s" (%s): %s', (text, mark, lang, answer) => {
    expect(ends(text, mark, lang)).toBe(answer);
  });

  it('only before something, and never as a word', () => {
    expect(ends('It is open.', '.')).toBe(false);
    expect(ends('It is Open', 'is')).toBe(false);
    expect(endsSentence(tokenized('It is open.'), 99)).toBe(false);
  });
});

describe('a quotation ends its sentence', () => {
  const endsAfter = (text: string, lang = 'en'): boolean => {
    const words = read(text, lang);
    const quotation = words.quotations[0];
    if (quotation === undefined) throw new Error('no quotation');
    const first = words.rangeOf(quotation.outer).last;
    return endsWithQuotation(words, quotation, { first, last: words.tokens.length });
  };

  it.each([
    ['"It is open." They left', true, 'with its own full stop, before a capital'],
    ['"Is it open?" They left', true, 'with a mark of question'],
    ['"It is open" They left', false, 'not without a mark of its end'],
    ['"It is open." they left', false, 'not before a small letter'],
    ['"It is open." Anna Weber said.', false, 'not before an attribution'],
    ['"Is it open?" Anna Weber asked.', false, 'not before one that asks'],
    ['"It is open." Anna Weber said in May.', false, 'not before one with its occasion'],
    ['"It is open." Anna Weber said nothing.', true, 'before a verb of saying that goes on'],
    ['"She said ‘yes.’" They left', true, 'with a mark inside its marks'],
  ])("in '%s': %s, %s", (text, answer) => {
    expect(endsAfter(text)).toBe(answer);
  });

  it('in a language without rules before any capital', () => {
    expect(endsAfter('"Het is open." Anna Weber zei.', 'nl')).toBe(true);
  });
});
