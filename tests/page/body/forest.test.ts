import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packForest } from '../../../scripts/train-body/pack-forest.ts';
import { characterOf, makeForest, numberOf } from '../../../src/page/body/forest.ts';

/** Two trees: one asks the third fact, then the first; one is a single leaf. */
const TREES = [
  {
    nodes: [
      { feature: 2, threshold: 40, classes: null, left: 1, right: -1 },
      { feature: 0, threshold: -1, classes: null, left: -2, right: -3 },
    ],
    leaves: [0.45, -0.3, 0.1],
  },
  { nodes: [], leaves: [0.2] },
];

describe('a packed forest', () => {
  test.each([
    [[-1, 0, 40], -0.3],
    [[0, 0, 40], 0.1],
    [[0, 0, 41], 0.45],
  ])('judges %j as the trees did', (row, leaf) => {
    expect(makeForest(packForest(TREES, -1))(row)).toBeCloseTo(-1 + leaf + 0.2, 1);
  });

  test('survives being written as JSON, and its characters are single ones there', () => {
    const packed = packForest(TREES, -1);
    expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
    expect(JSON.stringify(packed.nodes)).toHaveLength(packed.nodes.length + 2);
  });

  test('every number has its own character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (value) => {
        const character = characterOf(value);
        expect(numberOf(character.charCodeAt(0))).toBe(value);
        expect(['"', '\\']).not.toContain(character);
      }),
    );
  });
});
