import { describe, expect, it } from 'vitest';
import { russianSentences } from '../../../../src/domain/languages/russian/sentences.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('ends of Russian sentences', () => {
  it('are the marks of every language', () => {
    const read = tokenized('Он сказал. «Да»', 'ru');
    expect(russianSentences.announcesQuotation(read, tokenOf(read, '.'))).toBe(false);
    expect(russianSentences.isDotInName(read, tokenOf(read, '.'))).toBe(false);
    expect(russianSentences.endMarks).toBe('');
  });
});
