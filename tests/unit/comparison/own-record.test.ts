import { describe, expect, it } from 'vitest';
import { loadModel } from '../../../src/domain/reference/load.ts';
import { ownRecord } from './an-own-record.ts';
import { compared } from './record.ts';

describe("a reader's own record about something else", () => {
  it('is restated by its propositions', () => {
    for (const { id, proposition } of ownRecord.claims.slice(0, 2))
      expect(compared(proposition, 'en', ownRecord).claims[0]?.claim, id).toBe(id);
  });

  it('is compared without groups of its own as well', () => {
    const { signalGroups: _, ...ungrouped } = ownRecord;
    expect(compared('The Harbour Union keeps its obligations to Lornay.', 'en', ungrouped).claims[0]?.claim).toBe('p1');
    expect(compared('Apples ripen.', 'en', ungrouped).relation).toBe('unrelated');
  });

  it('is one that can be loaded', () => {
    const { phrasings: _, ...file } = ownRecord;
    expect(loadModel(file)).toMatchObject({ ok: true });
  });
});
