import { describe, expect, it } from 'vitest';
import { namedGroups } from '../../../../src/domain/comparison/decision/named-groups.ts';
import { ownRecord } from '../an-own-record.ts';

const groups = (...entities: string[]): number[] => namedGroups(new Set(entities), ownRecord.signalGroups);

describe('the groups of entities that a passage names', () => {
  it.each([
    [['harbour-union'], [1, 0, 0, 0, 0, 0, 0]],
    [['lornay'], [0, 1, 0, 0, 0, 0, 0]],
    [['+body'], [0, 0, 1, 0, 0, 0, 0]],
    [['+country'], [0, 0, 0, 1, 0, 0, 0]],
    [['members'], [0, 0, 0, 0, 1, 0, 0]],
    [['+member'], [0, 0, 0, 0, 1, 0, 0]],
    [[], [0, 0, 0, 0, 0, 1, 0]],
    [['river-league'], [0, 0, 0, 0, 0, 0, 1]],
    [
      ['lornay', 'harbour-union', 'unheard-of'],
      [1, 1, 0, 0, 0, 0, 0],
    ],
  ])('%j: %j', (entities, signals) => {
    expect(groups(...entities)).toEqual(signals);
  });

  it('are those of the world at large for a record without groups', () => {
    expect(namedGroups(new Set(['harbour-union', '+body']), undefined)).toEqual([0, 0, 1, 0, 0, 0, 0]);
  });
});
