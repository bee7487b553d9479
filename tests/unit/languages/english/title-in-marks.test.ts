import { describe, expect, it } from 'vitest';
import { isExpressionInMarks, isTitleInMarks } from '../../../../src/domain/languages/english/title-in-marks.ts';
import type { Quotation } from '../../../../src/domain/reading/quotation.ts';
import { readEnglish } from './read-english.ts';

function asked(text: string, ask: typeof isTitleInMarks): boolean {
  const read = readEnglish(text);
  return ask(read, read.quotations[0] as Quotation);
}

describe('a title in marks', () => {
  it.each([
    'The programme “Roads of the North” will go on.',
    'The band played at the “Blue Harbour” hall.',
    'She wrote a book titled “Rain”.',
    'He published a poem, “Rain”.',
    '“River Telecom” will invest in the port.',
    'The “River 2” ferry left.',
  ])('is one in: %s', (text) => {
    expect(asked(text, isTitleInMarks)).toBe(true);
  });

  it.each([
    ['She said “Roads Of North”.', 'it stands after a cue'],
    ['She answered, “Roads Of North”.', 'a comma introduces speech'],
    ['The programme “roads of the north” will go on.', 'its first word has no capital'],
    ['The programme “Roads of winter” will go on.', 'a longer word has no capital'],
    ['The programme “Stop! Go!” will go on.', 'it is a call'],
    ['The book “A B C D E F G H I” is out.', 'it is too long'],
    ['“River Telecom” said that it will invest.', 'it speaks'],
    ['“River Telecom”', 'nothing stands beside it'],
  ])('is none in "%s": %s', (text) => {
    expect(asked(text, isTitleInMarks)).toBe(false);
  });
});

describe('an expression held at arm’s length', () => {
  it.each(['He thanked his “average” followers.', "The board's “clean” list was long.", 'The “old” people left.'])(
    'is one in: %s',
    (text) => {
      expect(asked(text, isExpressionInMarks)).toBe(true);
    },
  );

  it.each([
    ['He thanked “average” followers.', 'no article'],
    ['He called it a “mess”.', 'no noun behind it'],
    ['His “old but never quite forgotten and dear” friends left.', 'too long'],
    ['The “old” quickly left.', 'no noun behind it'],
  ])('is none in "%s": %s', (text) => {
    expect(asked(text, isExpressionInMarks)).toBe(false);
  });

  it('has one part', () => {
    const read = readEnglish('He thanked his “average” followers.');
    const quotation = read.quotations[0] as Quotation;
    const parted = { ...quotation, segments: [...quotation.segments, ...quotation.segments] };
    expect(isExpressionInMarks(read, parted)).toBe(false);
    expect(isTitleInMarks(read, parted)).toBe(false);
  });
});
