import { describe, expect, it } from 'vitest';
import { isClaimed } from '../../../src/domain/statements/claimed.ts';
import type { Statement, StatementKind } from '../../../src/domain/statements/statement.ts';
import { readIn, spanIn } from './read-in.ts';

interface Words {
  readonly content: string;
  readonly cue?: string;
  readonly conjunction?: string;
  readonly kind?: StatementKind;
  /** Whether somebody is named for it. */
  readonly named?: boolean;
}

/** Whether the statement with these words claims something. */
function claims(
  text: string,
  { content, cue, conjunction, kind = 'indirect', named = true }: Words,
  lang = 'en',
): boolean {
  const span = spanIn(text, content);
  const statement: Statement = {
    id: 's1',
    ...span,
    segments: [span],
    kind,
    conjunction: conjunction === undefined ? null : spanIn(text, conjunction),
    cue: cue === undefined ? null : spanIn(text, cue),
    source: named ? { speaker: 'p1', mention: null, within: null } : null,
    answers: null,
    hedges: [],
    negations: [],
    repairs: [],
  };
  return isClaimed(readIn(text, lang), statement);
}

describe('a content claims something', () => {
  it('when it holds a clause', () => {
    expect(claims('The mayor said the bridge opens in May.', { content: 'the bridge opens in May', cue: 'said' })).toBe(
      true,
    );
  });

  it('and does not when it only names a thing', () => {
    const text = 'The mayor discussed the new bridge over the river.';
    expect(claims(text, { content: 'the new bridge over the river', cue: 'discussed' })).toBe(false);
  });

  it('when its cue says something of the thing', () => {
    const text = 'The mayor praised the new bridge over the river.';
    expect(claims(text, { content: 'the new bridge over the river', cue: 'praised' })).toBe(true);
    expect(claims(text, { content: 'the new bridge over the river', cue: 'praised', named: false })).toBe(false);
  });

  it('when three words of it are quoted, verb or none', () => {
    const text = '“A wonderful bridge,” the mayor said.';
    expect(claims(text, { content: 'A wonderful bridge', cue: 'said', kind: 'direct' })).toBe(true);
  });

  it('when it is what somebody calls a thing in words of his own', () => {
    const text = 'The mayor called the toll “proof of bad faith”.';
    expect(claims(text, { content: 'the toll “proof of bad faith”', cue: 'called', kind: 'mixed' })).toBe(true);
  });
});

describe('a quotation of one word or two', () => {
  it('is said when a verb of saying stands beside it', () => {
    expect(claims('“No,” the mayor said.', { content: 'No', cue: 'said', kind: 'direct' })).toBe(true);
    expect(claims('“12,” the mayor said.', { content: '12', cue: 'said', kind: 'direct' })).toBe(true);
  });

  it('is a mere expression when it begins with a small letter or has no cue', () => {
    expect(claims('The mayor said “bad luck” again.', { content: 'bad luck', cue: 'said', kind: 'direct' })).toBe(
      false,
    );
    expect(claims('“No,” the mayor.', { content: 'No', kind: 'direct' })).toBe(false);
  });
});

describe('a reported clause of two words', () => {
  it.each([
    ['ru', 'Министр сказал, что цены растут.', 'цены растут', 'сказал'],
    ['hy', 'Նախարարն ասել է, որ գներն աճում են։', 'գներն աճում', 'ասել է'],
  ])('is claimed in %s, where frames find only clauses', (lang, text, content, cue) => {
    expect(claims(text, { content, cue }, lang)).toBe(true);
  });

  it('is too short in English', () => {
    expect(claims('The mayor said prices rise.', { content: 'prices rise', cue: 'said' })).toBe(false);
  });
});

describe('a question that is reported', () => {
  it('is no claim', () => {
    expect(
      claims('The mayor asked whether the bridge is open.', { content: 'whether the bridge is open', cue: 'asked' }),
    ).toBe(false);
  });

  it.each(['did not say', "didn't say", 'declined to say'])('is no claim when it was left open: %s', (denial) => {
    const text = `The mayor ${denial} when the bridge would open.`;
    expect(claims(text, { content: 'the bridge would open', conjunction: 'when', cue: 'say' })).toBe(false);
  });

  it('is one when somebody answered it', () => {
    const text = 'The mayor did say when the bridge would open.';
    expect(claims(text, { content: 'the bridge would open', conjunction: 'when', cue: 'say' })).toBe(true);
  });
});

describe('what nobody is named for', () => {
  const text = 'The old bridge was praised for the years that it had lasted.';
  const content = 'the years that it had lasted';

  it('is the report’s own when no verb of saying stands beside it', () => {
    expect(claims(text, { content, cue: 'praised', named: false })).toBe(false);
    expect(claims(text, { content, cue: 'praised', named: true })).toBe(true);
  });

  it('is said when one does', () => {
    expect(
      claims('It was said that the bridge is safe.', { content: 'the bridge is safe', cue: 'said', named: false }),
    ).toBe(true);
  });
});

describe('a language without rules', () => {
  it('takes three words in marks for a claim, and no fewer', () => {
    expect(claims('“De brug is open”', { content: 'De brug is open', kind: 'direct' }, 'nl')).toBe(true);
    expect(claims('“De brug”', { content: 'De brug', kind: 'direct' }, 'nl')).toBe(false);
  });
});
