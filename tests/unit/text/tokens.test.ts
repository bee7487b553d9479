import { describe, expect, it } from 'vitest';
import { tokenAt, tokensOf } from '../../../src/domain/text/tokens.ts';

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

  it('keep abbreviations of single letters, and numbers with their marks', () => {
    expect(words('The U.S. paid 1,500.5 in 2024.')).toEqual(['The', 'U.S', '.', 'paid', '1,500.5', 'in', '2024', '.']);
  });

  it('are found in Cyrillic and Armenian letters', () => {
    expect(words('вице-премьер сказал')).toEqual(['вице-премьер', 'сказал']);
    expect(words('նա ասաց։')).toEqual(['նա', 'ասաց', '։']);
  });

  it('are found again by an offset', () => {
    const tokens = tokensOf('one two three');
    expect(tokenAt(tokens, 5)).toBe(1);
    expect(tokenAt(tokens, 13)).toBe(3);
  });
});
