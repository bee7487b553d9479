import { expect, test } from 'vitest';
import { bestExpected } from '../../../src/page/body/best-expected.ts';

const alike = (count: number, likely: number): number[] => Array.from({ length: count }, () => likely);

test('where all is certain a line is kept from a half on', () => {
  expect(bestExpected([1, 1, 0, 0], [100, 200, 50, 900])).toEqual({ f1: 1, from: 0.5 });
});

test('where much is in doubt less is enough', () => {
  // One paragraph is certain, and four as long are body or not: kept, they make the body’s F1 the highest to be expected.
  const likely = [1, ...alike(4, 0.45)];
  const { f1, from } = bestExpected(likely, alike(5, 100));
  expect(f1).toBeCloseTo((2 * 2.8) / (5 + 2.8));
  expect(from).toBeCloseTo(f1 / 2);
  expect(from).toBeLessThan(0.45);
});

test('a little doubt beside much that is certain changes next to nothing', () => {
  expect(bestExpected([1, 1, 0.45], [1000, 1000, 50]).from).toBeGreaterThan(0.48);
});

test('what is unlikely is never kept', () => {
  expect(bestExpected(alike(50, 0.1), alike(50, 100)).from).toBe(0.3);
  expect(bestExpected([], [])).toEqual({ f1: 0, from: 0.3 });
});
