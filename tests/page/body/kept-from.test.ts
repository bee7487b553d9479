import { expect, test } from 'vitest';
import { keptFrom } from '../../../src/page/body/kept-from.ts';

const alike = (count: number, likely: number): number[] => Array.from({ length: count }, () => likely);

test('where all is certain a line is kept from a half on', () => {
  expect(keptFrom([1, 1, 0, 0], [100, 200, 50, 900])).toBeCloseTo(0.5);
});

test('where much is in doubt less is enough', () => {
  // One paragraph is certain, and four as long are body or not: kept, they make the body’s F1 the highest to be expected.
  const likely = [1, ...alike(4, 0.45)];
  const least = keptFrom(likely, alike(5, 100));
  expect(least).toBeLessThan(0.45);
  expect(least).toBeCloseTo((2 * 2.8) / (5 + 2.8) / 2);
});

test('a little doubt beside much that is certain changes next to nothing', () => {
  expect(keptFrom([1, 1, 0.45], [1000, 1000, 50])).toBeGreaterThan(0.48);
});

test('what is unlikely is never kept', () => {
  expect(keptFrom(alike(50, 0.1), alike(50, 100))).toBe(0.3);
  expect(keptFrom([], [])).toBe(0.3);
});
