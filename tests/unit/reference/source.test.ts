import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/domain/article/article.ts';
import type { ReferenceModel } from '../../../src/domain/reference/model.ts';
import { isSourceOf } from '../../../src/domain/reference/source.ts';

const model = (...passages: readonly (readonly [kind: string, text: string])[]): ReferenceModel =>
  ({ statements: passages.map(([kind, text]) => ({ kind, text })) }) as unknown as ReferenceModel;
const article = (text: string): Article => ({ text }) as unknown as Article;

const PASSAGES = Array.from({ length: 10 }, (_, at): [string, string] => ['direct', `Pier number ${at} is “open”`]);

describe('the article that a record was made from', () => {
  const text = PASSAGES.map(([, words]) => words).join('. ');

  it('carries its passages, whatever its marks and white space', () => {
    expect(isSourceOf(article(text), model(...PASSAGES))).toBe(true);
    expect(isSourceOf(article(text.replaceAll('“open”', '«OPEN»').replaceAll(' ', '\n')), model(...PASSAGES))).toBe(
      true,
    );
  });

  it('may lack one in ten, and no more', () => {
    const lacking = (count: number): string =>
      PASSAGES.slice(count)
        .map(([, words]) => words)
        .join('. ');
    expect(isSourceOf(article(lacking(1)), model(...PASSAGES))).toBe(true);
    expect(isSourceOf(article(lacking(2)), model(...PASSAGES))).toBe(false);
  });

  it('need not carry the questions', () => {
    expect(isSourceOf(article(text), model(...PASSAGES, ['question', 'Which pier is closed?']))).toBe(true);
  });

  it('is none of a record without passages', () => {
    expect(isSourceOf(article(text), model())).toBe(false);
    expect(isSourceOf(article(text), model(['question', 'Pier number 1 is open']))).toBe(false);
  });
});
