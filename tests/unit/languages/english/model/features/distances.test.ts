import { describe, expect, it } from 'vitest';
import {
  distancesAhead,
  distancesBack,
  NONE_NEAR,
  near,
} from '../../../../../../src/domain/languages/english/model/features/distances.ts';

const classes = Uint8Array.of(0, 1, 0, 0, 1, 0);
const isCounted = Uint8Array.of(0, 1);

describe('distances', () => {
  it('count from one, from each unit to the next of a kind at or after it', () => {
    expect([...distancesAhead(classes, isCounted)]).toEqual([2, 1, 3, 2, 1, NONE_NEAR, NONE_NEAR]);
  });

  it('and to the last one at or before it', () => {
    expect([...distancesBack(classes, isCounted)]).toEqual([NONE_NEAR, 1, 2, 3, 1, 2, NONE_NEAR]);
  });

  it('are "none near" beyond twenty units', () => {
    const far = new Uint8Array(30);
    far[0] = 1;
    const back = distancesBack(far, isCounted);
    expect([back[19], back[20], back[29]]).toEqual([20, NONE_NEAR, NONE_NEAR]);
  });

  it('are "none near" outside the sentence', () => {
    const ahead = distancesAhead(classes, isCounted);
    expect([near(ahead, -1), near(ahead, 1), near(ahead, 99)]).toEqual([NONE_NEAR, 1, NONE_NEAR]);
  });
});
