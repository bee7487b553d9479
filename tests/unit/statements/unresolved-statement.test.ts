import { describe, expect, it } from 'vitest';
import { startOf, type UnresolvedStatement } from '../../../src/domain/statements/unresolved-statement.ts';

const statement: UnresolvedStatement = {
  segments: [],
  kind: 'direct',
  conjunction: null,
  cue: null,
  source: null,
  sentence: 0,
  repairs: [],
  foundBy: 'a test',
};

describe('a statement that is found', () => {
  it('begins with its first part', () => {
    const segments = [
      { start: 7, end: 9 },
      { start: 12, end: 15 },
    ];
    expect(startOf({ ...statement, segments })).toBe(7);
  });

  it('begins nowhere when nothing is left of it', () => {
    expect(startOf(statement)).toBe(0);
  });
});
