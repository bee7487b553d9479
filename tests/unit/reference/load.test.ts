import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/domain/reference/load.ts';
import { ownRecord } from '../comparison/an-own-record.ts';

const { phrasings: _, ...file } = ownRecord;
const [first, ...others] = file.claims;

describe('loading a record', () => {
  it('gives the record as it stands in the file', () => {
    expect(loadModel(file)).toEqual({ ok: true, model: file });
  });

  it('does without groups of entities', () => {
    const { signalGroups, ...ungrouped } = file;
    expect(signalGroups?.own).toEqual(['harbour-union']);
    expect(loadModel(ungrouped)).toEqual({ ok: true, model: ungrouped });
  });

  it.each([
    [
      'a group of somebody unknown',
      { ...file, signalGroups: { ...file.signalGroups, own: ['nobody'] } },
      'signalGroups.own',
    ],
    ['a group of no name', { ...file, signalGroups: { ...file.signalGroups, friends: [] } }, 'signalGroups.friends'],
    ['two claims of one id', { ...file, claims: [first, first, ...others] }, 'claims'],
    ['a topic that is not there', { ...file, claims: [{ ...first, topic: 'weather' }] }, 'claims.p1.topic'],
    ['an entity that is not there', { ...file, claims: [{ ...first, entities: ['nobody'] }] }, 'claims.p1'],
    ['names in a language too many', { ...file, entities: [{ ...file.entities[0], de: [] }] }, 'entities.0.de'],
    [
      'a label without Armenian',
      { ...file, topics: [{ id: 'dues', label: { en: 'Dues', ru: 'Сборы' } }] },
      'topics.0.label.hy',
    ],
    ['phrasings of its own', { ...file, phrasings: null }, 'phrasings'],
  ])('says in which place it is broken: %s', (_name, broken, where) => {
    expect(loadModel(broken)).toMatchObject({ ok: false, where, reason: expect.any(String) });
  });

  it.each([null, 7, 'record', [], {}])('refuses what is no record: %j', (json) => {
    expect(loadModel(json).ok).toBe(false);
  });
});
