import { describe, expect, it } from 'vitest';
import { claimMatch } from '../../../../src/domain/comparison/decision/claim-match.ts';
import { comparedWith } from '../../../../src/domain/comparison/decision/compared-with.ts';
import { readingsIn } from '../../../../src/domain/comparison/decision/reading.ts';
import { ComparedText } from '../../../../src/domain/comparison/passage/compared-text.ts';
import type { Claim } from '../../../../src/domain/reference/model.ts';
import { record } from '../record.ts';

const text = 'Armenia has suspended its participation in the CSTO, but the bloc betrayed Armenia and broke its word.';
const readings = readingsIn(new ComparedText(text), { start: 0, end: text.length }, comparedWith(record, 'en'));
const match = (id: string, rank: number) => {
  const at = record.claims.findIndex((claim) => claim.id === id);
  return claimMatch({ claim: record.claims[at] as Claim, at, rank }, 'departs', readings, record);
};

describe('a claim that is near', () => {
  it('has the relation of the whole passage where it is the first', () => {
    expect(match('c02', 0).relation).toBe('departs');
  });

  it('is judged in the part that is nearest to it where it is a further one', () => {
    const suspended = match('c02', 1);
    expect(text.slice(suspended.clause.start, suspended.clause.end)).toBe(
      'Armenia has suspended its participation in the CSTO,',
    );
    expect(suspended.relation).toBe('restates');
  });

  it('is only near, and has no relation, where the passage does not name what it is about', () => {
    expect(match('c33', 1).relation).toBe('unrelated');
  });

  it('is less probable the further it is', () => {
    expect(match('c02', 1).score).toBeCloseTo(match('c02', 0).score / 2);
  });
});
