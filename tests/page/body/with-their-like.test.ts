import { describe, expect, test } from 'vitest';
import { type JudgedLine, withTheirLike } from '../../../src/page/body/with-their-like.ts';
import { atOnce } from '../../../src/page/slices.ts';

const together = (...lines: readonly (JudgedLine | null)[]) => atOnce(withTheirLike(lines));
const line = (odds: number, look: string, length = 200): JudgedLine => ({ odds, look, length });

describe('lines that are set alike', () => {
  test('fall together: one that alone would be kept goes with the others', () => {
    const [, , odd] = together(line(-4, 'li'), line(-4, 'li'), line(1, 'li'));
    expect(odd).toBeLessThan(0);
  });

  test('keep none that alone would be left out', () => {
    expect(together(line(4, 'p'), line(4, 'p'), line(-1, 'p'))[2]).toBe(-1);
  });

  test('say nothing of a line that is set otherwise', () => {
    expect(together(line(4, 'p'), line(-1, 'li'))).toEqual([4, -1]);
  });

  test('leave a short line to itself', () => {
    expect(together(line(-4, 'p'), line(-4, 'p'), line(1, 'p', 20))[2]).toBe(1);
  });

  test('count by their length', () => {
    const [first] = together(line(1, 'p'), line(-3, 'p', 5));
    const [same] = together(line(1, 'p'), line(-3, 'p'));
    expect(first).toBeGreaterThan(same as number);
  });

  test('do without those that take no part', () => {
    expect(together(null, line(2, 'p'))).toEqual([null, 2]);
  });
});
