import { describe, expect, it } from 'vitest';
import * as figures from '../../../scripts/train-comparison/figures.ts';
import type { Prediction } from '../../../scripts/train-comparison/predictions.ts';
import { RELATIONS, type Relation } from '../../../src/domain/comparison/comparison.ts';
import { compared } from '../comparison/record.ts';

/** A prediction of `said` for a statement labelled `labelled`, with all the chance that is not named on `unrelated`. */
function prediction(labelled: Relation, said: Relation, chance = 1, score = 0.5): Prediction {
  const comparison = compared('');
  const claims = comparison.claims.map((match) => ({ ...match, score }));
  return {
    judged: { id: 'x', page: 'p', lang: 'en', statement: '', relation: labelled, nearest: [claims[0]?.claim ?? ''] },
    comparison: { ...comparison, relation: said, claims },
    chance: RELATIONS.map((relation) => (relation === said ? chance : relation === 'unrelated' ? 1 - chance : 0)),
  };
}

describe('the figures of a comparison', () => {
  const list = [
    prediction('departs', 'departs', 0.9, 0.9),
    prediction('departs', 'extends', 0.9, 0.8),
    prediction('extends', 'departs', 0.7, 0.7),
    prediction('unrelated', 'unrelated', 1, 0.1),
  ];

  it('count precision and recall of a relation', () => {
    expect(figures.precisionOf(list, 'departs')).toBe(0.5);
    expect(figures.recallOf(list, 'departs')).toBe(0.5);
    expect(figures.precisionOf(list, 'restates')).toBeNaN();
  });

  it('take the mean of F1 over the relations that are labelled', () => {
    expect(figures.macroF1(list)).toBeCloseTo((0.5 + 0 + 1) / 3);
  });

  it('say how often a related statement is scored above an unrelated one', () => {
    expect(figures.relatedAuc(list)).toBe(1);
    expect(
      figures.relatedAuc([prediction('extends', 'extends', 1, 0.2), prediction('unrelated', 'extends', 1, 0.2)]),
    ).toBe(0.5);
  });

  it('say how often the first claim is one of the right ones', () => {
    expect(figures.nearestFirst(list, 'departs')).toBe(1);
  });

  it('hold what was predicted against what was seen, bin by bin', () => {
    const bins = figures.reliability(list, 'departs', 2);
    expect(bins.map(({ count }) => count)).toEqual([2, 2]);
    expect(bins[1]?.predicted).toBeCloseTo(0.8);
    expect(bins[1]?.observed).toBe(0.5);
    expect(figures.calibrationError(list, 'departs')).toBeGreaterThan(0);
  });
});
