import { describe, expect, it } from 'vitest';
import type { Reported } from '../../../src/domain/reading/reported-clause.ts';
import { partsOf, reportedStatement } from '../../../src/domain/statements/reported-statement.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';
import { readIn, tokenOf, tokensOf } from './read-in.ts';

/** A clause of a text by its words. */
function clauseOf(read: ReturnType<typeof readIn>, content: string, cue: string, rest?: string): Reported {
  const { first, last } = tokensOf(read, cue);
  return {
    content: tokensOf(read, content),
    ...(rest === undefined ? {} : { goesOn: tokensOf(read, rest) }),
    conjunction: null,
    cue: { first, last, classes: new Set(['say']) },
    source: tokensOf(read, 'The mayor'),
    foundBy: 'source, cue, "that"',
  };
}

describe('a reported clause as a statement', () => {
  it('has the words of its content and its cue', () => {
    const read = readIn('The mayor said that the bridge is open.');
    const clause = clauseOf(read, 'the bridge is open', 'said');
    const statement = reportedStatement(read, { ...clause, conjunction: tokenOf(read, 'that') }, 0);
    expect(statement.segments.map((segment) => sliceOf(read.text, segment))).toEqual(['the bridge is open']);
    expect(statement.cue && sliceOf(read.text, statement.cue)).toBe('said');
    expect(statement.conjunction && sliceOf(read.text, statement.conjunction)).toBe('that');
    expect(statement).toMatchObject({ kind: 'indirect', sentence: 0, foundBy: 'source, cue, "that"' });
  });

  it('has two parts where its attribution splits it', () => {
    const read = readIn('The bridge, The mayor said, is open.');
    const clause = clauseOf(read, 'The bridge', 'said', 'is open');
    expect(partsOf(clause)).toHaveLength(2);
    const { segments } = reportedStatement(read, clause, 0);
    expect(segments.map((segment) => sliceOf(read.text, segment))).toEqual(['The bridge', 'is open']);
  });

  it('is mixed when words of it are quoted, and not when they are a title', () => {
    const quoted = readIn('The mayor said the bridge is "a gift to the whole region".');
    expect(
      reportedStatement(quoted, clauseOf(quoted, 'the bridge is "a gift to the whole region', 'said'), 0).kind,
    ).toBe('mixed');
    const titled = readIn('The mayor said the film "Long Road" opens on Friday.');
    expect(reportedStatement(titled, clauseOf(titled, 'the film "Long Road" opens on Friday', 'said'), 0).kind).toBe(
      'indirect',
    );
  });
});
