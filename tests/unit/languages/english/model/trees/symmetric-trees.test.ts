import { describe, expect, it } from 'vitest';
import { packSymmetric } from '../../../../../../scripts/train-statements/pack-symmetric.ts';
import { modelFor } from '../../../../../../src/domain/languages/english/model/trees/model.ts';
import { makeTrees, probability } from '../../../../../../src/domain/languages/english/model/trees/symmetric-trees.ts';

/** One tree that asks whether feature 0 is above 3, and then whether feature 1 is of class 2 or 40. */
const TREE = {
  questions: [
    { feature: 0, threshold: 3, classes: null },
    { feature: 1, threshold: null, classes: [2, 40] },
  ],
  leaves: [-1, -0.5, 0.5, 1],
};

describe('symmetric trees', () => {
  const trees = makeTrees(packSymmetric([TREE], 0.25));

  it.each([
    [[3, 0], -1],
    [[3, 2], -0.5],
    [[4, 0], 0.5],
    [[4, 2], 1],
    [[9, 40], 1],
    [[-200, 41], -1],
    [[200, 47], 0.5],
  ])('give row %j the leaf of its answers, the first question the highest bit: %d', (row, leaf) => {
    expect(trees.score(row)).toBeCloseTo(0.25 + leaf, 2);
  });

  it('add up over all trees', () => {
    const two = makeTrees(packSymmetric([TREE, TREE], 0));
    expect(two.score([4, 2])).toBeCloseTo(2, 2);
  });

  it('give the same sum in stages', () => {
    const many = makeTrees(
      packSymmetric(
        Array.from({ length: 90 }, () => TREE),
        -3,
      ),
    );
    const row = [4, 0];
    expect(many.guess(row)).toBeCloseTo(-3 + 18 * 0.5, 0);
    expect(many.guess(row) + many.more(row, 'half')).toBeCloseTo(-3 + 30 * 0.5, 0);
    expect(many.guess(row) + many.more(row, 'half') + many.more(row, 'whole')).toBeCloseTo(many.score(row), 6);
  });

  it('give the bias alone where there are none', () => {
    const none = makeTrees(packSymmetric([], 1.5));
    expect([none.score([]), none.guess([]), none.more([], 'half'), none.more([], 'whole')]).toEqual([1.5, 1.5, 0, 0]);
  });

  it('share the masks of equal classes', () => {
    expect(packSymmetric([TREE, TREE], 0).masks).toBe(packSymmetric([TREE], 0).masks);
  });
});

const STORY = { length: 40, saying: 6 };
const REPORT = { length: 12, saying: 9 };

describe('the trained model', () => {
  it('is unpacked once, with trees for each question', () => {
    expect(modelFor(STORY)).toBe(modelFor(STORY));
    for (const register of [STORY, REPORT])
      expect(Object.keys(modelFor(register)).sort()).toEqual(['cue', 'end', 'second', 'source', 'start']);
  });

  it('knows cues and bounds of a report of its own, and sources as in a story', () => {
    const [story, report] = [modelFor(STORY), modelFor(REPORT)];
    for (const question of ['cue', 'start', 'end'] as const) expect(report[question]).not.toBe(story[question]);
    for (const question of ['source', 'second'] as const) expect(report[question]).toBe(story[question]);
  });
});

describe('log-odds', () => {
  it.each([
    [0, 0.5],
    [Math.log(3), 0.75],
    [-Math.log(3), 0.25],
    [800, 1],
    [-800, 0],
  ])('of %d are a probability of %d', (logOdds, expected) => {
    expect(probability(logOdds)).toBeCloseTo(expected, 10);
  });
});
