import { describe, expect, it } from 'vitest';
import type { EntityName } from '../../../../src/domain/comparison/passage/entity-name.ts';
import {
  anchoringEntities,
  entityNamesOf,
  longestNameOf,
} from '../../../../src/domain/comparison/passage/entity-names.ts';
import { stemOf } from '../../../../src/domain/languages/stem.ts';
import { ownRecord } from '../an-own-record.ts';

const named = (word: string): readonly EntityName[] => entityNamesOf(ownRecord).get(stemOf(word)) ?? [];

describe('the names that a text is searched for', () => {
  it('are those of the record in every language, by their first stem', () => {
    expect(named('harbour')[0]).toMatchObject({ entity: 'harbour-union', key: '@harbour-union', isCapital: true });
    expect(named('лорне')[0]?.entity).toBe('lornay');
    expect(named('լորնե')[0]?.entity).toBe('lornay');
  });

  it('leave an article out, and know a common noun from a proper name', () => {
    const union = named('union').find(({ entity }) => entity === 'harbour-union');
    expect(union).toMatchObject({ stems: ['union'], common: true, isPlural: false });
    expect(named('members')[0]).toMatchObject({ common: true, isPlural: true });
    expect(named('lornay')[0]).toMatchObject({ common: false, isPlural: false });
  });

  it('are those of the world at large where the record has none', () => {
    expect(named('estonia')[0]?.entity).toBe('+country');
    expect(named('unesco')[0]).toMatchObject({ entity: '+body', isRival: true });
  });

  it('stand longest first', () => {
    for (const list of entityNamesOf(ownRecord).values()) {
      const lengths = list.map(({ stems }) => stems.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
    expect(longestNameOf(ownRecord)).toBeGreaterThanOrEqual(3);
  });

  it('are rivals where the record says so, and only bodies of the world at large where it says nothing', () => {
    expect(named('river')[0]?.isRival).toBe(true);
    const { signalGroups: _, ...ungrouped } = ownRecord;
    expect(entityNamesOf(ungrouped).get(stemOf('river'))?.[0]?.isRival).toBe(false);
  });
});

describe('the entities that anchor a passage', () => {
  it('are those whose main name is a proper one', () => {
    expect([...anchoringEntities(ownRecord)]).toEqual(['harbour-union', 'lornay', 'river-league']);
  });

  it('are none that the whole world is spoken of by', () => {
    const worldly = { ...ownRecord, entities: [{ id: 'abroad', en: ['Estonia'], ru: [], hy: [] }] };
    expect(anchoringEntities(worldly).size).toBe(0);
  });

  it('are none in a record without entities', () => {
    expect(anchoringEntities({ ...ownRecord, entities: [] }).size).toBe(0);
  });
});
