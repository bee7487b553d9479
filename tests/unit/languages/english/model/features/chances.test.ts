import { describe, expect, it } from 'vitest';
import {
  chancesFrom,
  cueChances,
  highest,
} from '../../../../../../src/domain/languages/english/model/features/chances.ts';
import { NONE_NEAR } from '../../../../../../src/domain/languages/english/model/features/distances.ts';
import type { Trees } from '../../../../../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import { factsIn, unitOf } from '../../read-english.ts';

const TEXT = 'The mayor said that the old quay would be closed.';
/** Trees that answer the same to every row, and note how often they are asked. */
const trees = (guess: number, half: number, whole: number, asked: string[] = []): Trees => ({
  score: () => guess + half + whole,
  guess: () => guess,
  more: (_row, stage) => {
    asked.push(stage);
    return stage === 'half' ? half : whole;
  },
});

describe('the chances of cues', () => {
  it('are those of the trees for a unit that can be a cue, and none for any other', () => {
    const { exact } = cueChances(factsIn(TEXT), trees(0, 0, 0));
    expect(exact[unitOf(TEXT, 'said')]).toBe(0.5);
    expect(exact[unitOf(TEXT, 'quay')]).toBe(0);
  });

  it('are not looked at further once they are hopeless', () => {
    const asked: string[] = [];
    cueChances(factsIn(TEXT), trees(-4, 9, 9, asked));
    expect(asked).toEqual([]);
    cueChances(factsIn(TEXT), trees(-2, -2, 9, asked));
    expect(new Set(asked)).toEqual(new Set(['half']));
  });

  it('are kept in twentieths', () => {
    expect([...chancesFrom(Float64Array.of(0, 0.26, 0.5, 1)).chances]).toEqual([0, 5, 10, 20]);
  });

  it('tell how far the next likely cue is, and how likely', () => {
    const { ahead, aheadChance } = chancesFrom(Float64Array.of(0, 0.1, 0.8, 0));
    expect([...ahead]).toEqual([3, 2, 1, NONE_NEAR, NONE_NEAR]);
    expect([...aheadChance]).toEqual([16, 16, 16, 0, 0]);
  });

  it('have a highest one in a range, one unit left out', () => {
    const chances = chancesFrom(Float64Array.of(0.1, 0.9, 0.5, 0.2));
    expect(highest(chances, 0, 4, -1)).toBe(18);
    expect(highest(chances, 0, 4, 1)).toBe(10);
    expect(highest(chances, -3, 1, -1)).toBe(2);
    expect(highest(chances, 2, 99, 2)).toBe(4);
    expect(highest(chances, 2, 2, -1)).toBe(0);
  });
});
