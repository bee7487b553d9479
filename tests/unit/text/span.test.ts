import { describe, expect, it } from 'vitest';
import { contains, overlaps, shared, sliceOf } from '../../../src/domain/text/span.ts';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('a span', () => {
  it('names its words', () => {
    expect(sliceOf('The bridge opens', span(4, 10))).toBe('bridge');
    expect(sliceOf('Мост', span(0, 0))).toBe('');
  });

  it.each([
    ['apart', span(0, 3), span(5, 8), false, 0],
    ['that touch', span(0, 3), span(3, 8), false, 0],
    ['that share an end', span(0, 4), span(3, 8), true, 1],
    ['of which one holds the other', span(0, 9), span(3, 5), true, 2],
    ['that are the same', span(2, 6), span(2, 6), true, 4],
  ])('and another %s', (_name, a, b, overlap, units) => {
    expect(overlaps(a, b)).toBe(overlap);
    expect(overlaps(b, a)).toBe(overlap);
    expect(shared(a, b)).toBe(units);
    expect(shared(b, a)).toBe(units);
  });

  it('contains what lies in it, and itself', () => {
    expect(contains(span(0, 9), span(3, 5))).toBe(true);
    expect(contains(span(3, 5), span(3, 5))).toBe(true);
    expect(contains(span(3, 5), span(3, 6))).toBe(false);
    expect(contains(span(3, 5), span(2, 5))).toBe(false);
  });
});
