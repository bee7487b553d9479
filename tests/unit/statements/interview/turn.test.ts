import { describe, expect, it } from 'vitest';
import { turnOf } from '../../../../src/domain/statements/interview/turn.ts';
import { turnParagraphs } from '../../../../src/domain/statements/interview/turn-paragraphs.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn } from '../read-in.ts';

describe('a turn', () => {
  const read = readIn('- It is safe. It is new.\n\nIs that all?');
  const turn = turnOf(read, 'answers', turnParagraphs(read));

  it('holds the words of its paragraphs, one span each', () => {
    expect(turn.words.map((span) => sliceOf(read.text, span))).toEqual(['It is safe. It is new.', 'Is that all?']);
  });

  it('runs from the first sentence to the last, and asks as its last paragraph does', () => {
    expect(turn).toMatchObject({ role: 'answers', first: 0, last: 2, asks: true, label: null });
  });
});
