import { describe, expect, it } from 'vitest';
import { closingClause } from '../../../../../src/domain/languages/english/frames/closing-clause.ts';
import { isPlainClause } from '../../../../../src/domain/languages/english/frames/plain-clause.ts';
import { placeIn } from './place-in.ts';

function isPlain(text: string): boolean | null {
  const { read, sentence, facts } = placeIn(text);
  const clause = closingClause(read, sentence);
  return clause === null ? null : isPlainClause(read, facts.units, clause);
}

describe('a clause with its attribution at the end', () => {
  it.each([
    'The quay is closed, the mayor said.',
    'The quay is closed, the mayor is sure.',
    'The quay is closed, according to Marta Lund.',
    'The quay is closed, the press bureau added.',
    'The quay is closed, a spokesman told reporters.',
    'The quay was closed, as it has been announced before, the mayor said.',
    'The quay is closed, she said speaking at the forum.',
    'The quay is closed, she said at the forum titled “The River”.',
  ])('is plain: "%s"', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  it.each([
    'The closed quay, the mayor said.',
    'The board says the quay is closed, the mayor said.',
    'The quay “is closed and will stay so”, the mayor said.',
    'The quay is closed, the old letter said.',
    'The quay is closed, the mayor was told.',
    'The quay is closed, the mayor said in the book that appeared.',
  ])('is doubtful: "%s"', (text) => {
    expect(isPlain(text)).toBe(false);
  });

  it('is doubtful without a source, and with a verb that does not say', () => {
    const { read, sentence, facts } = placeIn('The quay is closed, the mayor said.');
    const clause = closingClause(read, sentence);
    if (clause === null) throw new Error('no clause');
    expect(isPlainClause(read, facts.units, { ...clause, source: null })).toBe(false);
    const urging = { ...clause.cue, classes: new Set(['urge'] as const) };
    expect(isPlainClause(read, facts.units, { ...clause, cue: urging })).toBe(false);
  });
});
