import { describe, expect, it } from 'vitest';
import { normalForm, tokenAt, tokenFrom, tokensOf } from '../../../src/domain/text/tokens.ts';

const words = (text: string): string[] => tokensOf(text).map((token) => text.slice(token.start, token.end));

describe('tokens', () => {
  it('keep apostrophes and hyphens inside words, and cut other marks off', () => {
    expect(words('Armenia’s multi-vector policy, he said.')).toEqual([
      'Armenia’s',
      'multi-vector',
      'policy',
      ',',
      'he',
      'said',
      '.',
    ]);
  });

  it.each([
    ['abbreviations of single letters', 'The U.S. paid', ['The', 'U.S', '.', 'paid']],
    ['numbers with their inner marks', '1,500.5 in 2024.', ['1,500.5', 'in', '2024', '.']],
    ['a time of day', 'at 20:30,', ['at', '20:30', ',']],
    ['letters at the end of a number', 'the 20th of May', ['the', '20th', 'of', 'May']],
    ['digits at the end of a word', 'the G20', ['the', 'G20']],
    ['a mark of tone inside a word', 'Ո՞վ է նա', ['Ո՞վ', 'է', 'նա']],
  ])('keep %s together', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['a full stop without a space behind a word', 'end.Next', ['end', '.', 'Next']],
    ['a long dash between words', 'May—June', ['May', '—', 'June']],
    ['an apostrophe at the end of a word', "ministers' talks", ['ministers', "'", 'talks']],
    ['a hyphen at the end of a word', 'mid- and late', ['mid', '-', 'and', 'late']],
    ['a comma at the end of a number', 'in 2024, then', ['in', '2024', ',', 'then']],
    ['an ellipsis typed as full stops', 'well...', ['well', '.', '.', '.']],
  ])('cut %s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('are found in Cyrillic and Armenian letters', () => {
    expect(words('вице-премьер сказал')).toEqual(['вице-премьер', 'сказал']);
    expect(words('նա ասաց։')).toEqual(['նա', 'ասաց', '։']);
  });

  it('say what they are and whether they begin with a capital', () => {
    expect(tokensOf('The 5 –').map(({ kind, capital }) => [kind, capital])).toEqual([
      ['word', true],
      ['number', false],
      ['punctuation', false],
    ]);
  });

  it('are those of a part of a text, named by their places in the whole', () => {
    expect(tokensOf('one two three', 4, 9)).toMatchObject([
      { norm: 'two', start: 4, end: 7 },
      { norm: 't', start: 8, end: 9 },
    ]);
  });

  it('are none in an empty text', () => {
    expect(tokensOf('')).toEqual([]);
    expect(tokensOf(' \n\u00a0')).toEqual([]);
  });
});

describe('a mark that is typed for another one', () => {
  const norms = (text: string): string[] => tokensOf(text).map(({ norm }) => norm);

  it.each([
    ['ասաց․', 'ասաց .', 'the Armenian middle dot is a full stop'],
    ['3․5', '3․5', 'inside a number too'],
    ['խոսքով` նա', 'խոսքով ՝ նա', 'a back-tick behind an Armenian letter is a pause'],
    ['«Լրահոս»` նա', '« լրահոս » ՝ նա', 'and behind a closing mark'],
    ['the `bridge` is', 'the ` bridge ` is', 'but a back-tick behind a Latin letter stays'],
    ['`Մենք', '` մենք', 'and one before an Armenian letter'],
  ])('%s → %s: %s', (text, tokens) => {
    expect(norms(text).join(' ')).toBe(tokens);
  });
});

describe('tokens by an offset', () => {
  const tokens = tokensOf('one two three');

  it.each([
    [0, 0, 0],
    [2, 0, 1],
    [3, 1, 1],
    [4, 1, 1],
    [5, 1, 2],
    [8, 2, 2],
    [13, 3, 3],
    [99, 3, 3],
  ])('%i: the first that ends after it is %i, the first that begins there or later %i', (offset, ending, beginning) => {
    expect(tokenAt(tokens, offset)).toBe(ending);
    expect(tokenFrom(tokens, offset)).toBe(beginning);
  });

  it('are none in an empty text', () => {
    expect(tokenAt([], 0)).toBe(0);
    expect(tokenFrom([], 0)).toBe(0);
  });
});

describe('the normal form of a word', () => {
  it.each([
    ['The', 'the', 'is in lower case'],
    ['Armenia’s', "armenia's", 'has straight apostrophes'],
    ['mayor`s', "mayor's", 'takes a back-tick for an apostrophe'],
    ['Ёлка', 'елка', 'writes one of two spellings of a letter'],
    ['ЕЩЁ', 'еще', 'does so in capitals too'],
    ['Լեւոն', 'լևոն', 'writes one letter for two that are written for it'],
    ['ԵՒՍ', 'ևս', 'does so in capitals too'],
    ['Ո՞վ', 'ով', 'has no mark of question'],
    ['Այո՛', 'այո', 'has no mark of stress'],
    ['multi-vector', 'multi-vector', 'keeps its hyphens'],
    ['', '', 'of nothing is nothing'],
  ])('%s → %s: it %s', (word, norm) => {
    expect(normalForm(word)).toBe(norm);
  });
});

describe('a soft hyphen', () => {
  it('parts no word and is not in its normal form', () => {
    const text = 'the min\u00adis\u00adter said';
    expect(tokensOf(text).map(({ norm }) => norm)).toEqual(['the', 'minister', 'said']);
    expect(tokensOf(text)[1]).toMatchObject({ start: 4, end: 14 });
  });
});
