import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../../src/domain/comparison/comparison.ts';
import { leanedOn } from '../../../../src/domain/comparison/decision/lean.ts';
import { signalsOf } from '../../../../src/domain/comparison/decision/signals.ts';
import { inLanguage } from '../record.ts';

const CHANCE = [0.3, 0.2, 0.3, 0.2];
const lean = (text: string): number[] => leanedOn(CHANCE, signalsOf(text, inLanguage('en')), RELATIONS);

describe('leaning on the words of the nearest claims', () => {
  it('leaves the chance of being unrelated as it was, and the sum', () => {
    const leaned = lean('The CSTO betrayed Armenia.');
    expect(leaned[3]).toBe(0.2);
    expect(leaned.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  it('raises a departure for words of failing, and a restatement for words of keeping', () => {
    expect(lean('The CSTO betrayed Armenia.')[2]).toBeGreaterThan(0.3);
    expect(lean('The CSTO keeps its obligations to Armenia.')[0]).toBeGreaterThan(0.3);
  });

  it('gives nothing where nothing is related', () => {
    expect(leanedOn([0, 0, 0, 1], signalsOf('Sheep.', inLanguage('en')), RELATIONS)).toEqual([0, 0, 0, 1]);
  });
});
