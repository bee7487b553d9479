import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../../../src/domain/statements/quotations/quotation-in-sentence.ts';
import { place } from './place.ts';

describe('the words of a quotation', () => {
  it.each([
    ['"It is safe," she said.', 3],
    ['"No."', 1],
    ['"12, 13!" she said.', 0],
  ])('are counted without marks and numbers: %s', (text, words) => {
    const { read, quotation } = place(text);
    expect(quotedWords(read, quotation)).toBe(words);
  });
});
