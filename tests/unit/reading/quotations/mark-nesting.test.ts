import { describe, expect, it } from 'vitest';
import {
  closesBoth,
  isNestedOpening,
  opensName,
  pairSingles,
} from '../../../../src/domain/reading/quotations/mark-nesting.ts';
import { type Mark, marksIn } from '../../../../src/domain/reading/quotations/marks.ts';

const marksOf = (text: string): Mark[] => marksIn(text, 0, text.length);

describe('single marks', () => {
  const kept = (text: string): number[] => pairSingles(text, marksOf(text)).map(({ at }) => at);

  it('stay when one closes what another opens, several words later', () => {
    expect(kept('He said ‘it is open’ and left')).toEqual([8, 19]);
  });

  it.each([
    ['the ‘ninety plan', 'one that is never closed'],
    ['the ministers’ talks', 'one that nothing opened'],
    ['a ‘dead’ letter', 'two around one word'],
  ])('are dropped in "%s": %s', (text) => {
    expect(kept(text)).toEqual([]);
  });

  it('close behind a plural’s apostrophe where another mark closes them', () => {
    expect(kept("'The workers' demands are old,' he said")).toEqual([0, 30]);
    expect(kept("'We met the workers' and they left")).toEqual([0, 19]);
    expect(kept("'We met the workers' and 'it is new'")).toEqual([0, 19, 25, 35]);
  });

  it('are dropped inside other marks, which stay', () => {
    expect(kept('“He said ‘it is open’ and left”')).toEqual([0, 30]);
  });

  it('are dropped when another mark stands between them', () => {
    expect(kept('a ‘dead “letter” of’ his')).toEqual([8, 15]);
  });

  it('stay twice in a text', () => {
    expect(kept('‘it is open’ and ‘it is new’')).toHaveLength(4);
  });
});

describe('a mark that opens again', () => {
  it('nests when the paragraph closes both', () => {
    expect(isNestedOpening(marksOf('«a «b» c»'), 1)).toBe(true);
    expect(isNestedOpening(marksOf('«a «b» c'), 1)).toBe(false);
    expect(isNestedOpening(marksOf('«a «b «c» d»'), 1)).toBe(false);
  });

  it('looks past marks of another family', () => {
    expect(isNestedOpening(marksOf('«a «b “c” d» e»'), 1)).toBe(false);
    expect(isNestedOpening(marksOf('«a «b» “c d»'), 1)).toBe(true);
  });

  it('is none at the end', () => {
    expect(isNestedOpening(marksOf('«a'), 5)).toBe(false);
  });
});

describe('a name inside quoted words', () => {
  const isName = (text: string): boolean => opensName(text, marksOf(text), 1);

  it.each([
    ['«мы на «Маяке» ждём', true, 'is short, has a capital and follows a word'],
    ['«мы на «маяке» ждём', false, 'is none without a capital'],
    ['«мы, на. «Маяке» ждём', false, 'is none behind a mark of punctuation'],
    ['«мы на«Маяке» ждём', false, 'is none without a space before it'],
    ['«мы на «Маяке, он» ждём', false, 'is none with a comma in it'],
    ['«мы на «Маяке «Юг» ждём', false, 'is none that another mark opens in'],
    [`«мы на «М${'а'.repeat(40)}» ждём`, false, 'is none when it is long'],
    ['“we at “Beacon” wait', false, 'is none in curly marks'],
  ])('in %s: %s, it %s', (text, answer) => {
    expect(isName(text)).toBe(answer);
  });

  it('is none where there is no mark', () => {
    expect(opensName('«а', marksOf('«а'), 0)).toBe(false);
    expect(opensName('«а', marksOf('«а'), 9)).toBe(false);
  });
});

describe('one mark for a name and the quotation around it', () => {
  const closes = (text: string): boolean => {
    const [mark, ...others] = marksOf(text);
    const final = others[others.length - 1];
    if (mark === undefined || final === undefined) throw new Error('two marks are needed');
    return closesBoth(text, final, { mark, segments: [], from: mark.at + 1 }, text.length);
  };

  it('closes both at the end of a paragraph', () => {
    expect(closes('«Мы рады гостям «Маяка».')).toBe(true);
    expect(closes('«Մենք ուրախ ենք «Փարոսի» հետ։')).toBe(false);
    expect(closes('«Մենք ուրախ ենք «Փարոսում»։')).toBe(true);
  });

  it('closes one when words follow, or when it is of another family', () => {
    expect(closes('«Мы рады гостям «Маяка» и ждём.')).toBe(false);
    expect(closes('«Мы рады гостям “Маяка”.')).toBe(false);
  });
});
