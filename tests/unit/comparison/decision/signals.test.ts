import { describe, expect, it } from 'vitest';
import { signalsOf } from '../../../../src/domain/comparison/decision/signals.ts';
import { bareRecord, inLanguage, record } from '../record.ts';

describe('how near a passage is to a claim', () => {
  it('is the same asked for one claim or for all', () => {
    const passage = 'Armenia froze its participation, but the CSTO keeps its obligations.';
    for (const model of [record, bareRecord]) {
      const { nearness } = signalsOf(passage, inLanguage('en', model));
      const alone = signalsOf(passage, inLanguage('en', model));
      expect(model.claims.map((_, claim) => alone.nearnessTo(claim))).toEqual([...nearness]);
    }
  });
});
