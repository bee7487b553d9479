import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import trained from '../../../../assets/languages/comparison/relation-weights.json' with { type: 'json' };
import { RELATIONS } from '../../../../src/domain/comparison/comparison.ts';
import { leanedOn } from '../../../../src/domain/comparison/decision/lean.ts';
import { SIGNAL_NAMES } from '../../../../src/domain/comparison/decision/signal-names.ts';
import { signalsOf } from '../../../../src/domain/comparison/decision/signals.ts';
import { probabilities, type RelationWeights } from '../../../../src/domain/comparison/decision/softmax.ts';
import { inLanguage } from '../record.ts';

const weights = trained.withPhrasings as RelationWeights;

describe('the chances of the relations', () => {
  it('are weighed over every signal, in the order of the relations', () => {
    expect(weights.relations).toEqual(RELATIONS);
    for (const row of weights.weights) expect(row).toHaveLength(SIGNAL_NAMES.length + 1);
  });

  it('add up to one, whatever the signals', () => {
    const values = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
      minLength: SIGNAL_NAMES.length,
      maxLength: SIGNAL_NAMES.length,
    });
    fc.assert(
      fc.property(values, (list) => {
        const chance = probabilities(list, weights);
        expect(chance.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
        for (const one of chance) expect(one).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lean by the words of a claim among the related ones only', () => {
    const text = 'The CSTO betrayed Armenia.';
    const signals = signalsOf(text, inLanguage('en'));
    const chance = probabilities(signals.values, weights);
    const leaned = leanedOn(chance, signals, weights.relations);
    const at = weights.relations.indexOf('unrelated');
    expect(leaned[at]).toBe(chance[at]);
    expect(leaned.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
    const departs = weights.relations.indexOf('departs');
    expect(leaned[departs]).toBeGreaterThan(chance[departs] ?? 1);
  });
});
