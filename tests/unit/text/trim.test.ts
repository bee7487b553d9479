import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/domain/text/span.ts';
import { pushTrimmed } from '../../../src/domain/text/trim.ts';

const trimmed = (text: string, start = 0, end = text.length): Span[] => {
  const spans: Span[] = [];
  pushTrimmed(text, start, end, spans);
  return spans;
};

describe('a trimmed span', () => {
  it('leaves out white space of every kind at both ends', () => {
    expect(trimmed('\u00a0 \n The road. \t\u200b')).toEqual([{ start: 4, end: 13 }]);
  });

  it('keeps white space inside', () => {
    expect(trimmed('a \n b')).toEqual([{ start: 0, end: 5 }]);
  });

  it('stays between its bounds', () => {
    expect(trimmed('one two three', 3, 8)).toEqual([{ start: 4, end: 7 }]);
  });

  it('is none where nothing is left', () => {
    expect(trimmed(' \n ')).toEqual([]);
    expect(trimmed('word', 2, 2)).toEqual([]);
  });

  it('comes behind those that are there', () => {
    const spans: Span[] = [{ start: 0, end: 1 }];
    pushTrimmed('a b', 1, 3, spans);
    expect(spans).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });
});
