import { describe, expect, it } from 'vitest';
import { lastOfParagraph } from '../../../src/domain/statements/last-of-paragraph.ts';
import { readIn } from './read-in.ts';

describe('the last sentence of a paragraph', () => {
  const read = readIn('The tide rises. It is high. It falls.\n\nThe road is shut.');

  it.each([
    [0, 2],
    [1, 2],
    [2, 2],
    [3, 3],
  ])('is found from sentence %i', (sentence, last) => {
    expect(lastOfParagraph(read, sentence)).toBe(last);
  });

  it('is the place itself outside the text', () => {
    expect(lastOfParagraph(read, 9)).toBe(9);
  });
});
