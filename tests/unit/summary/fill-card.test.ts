import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/domain/statements/statement.ts';
import { type Candidate, fillCard } from '../../../src/domain/summary/fill-card.ts';
import type { Span } from '../../../src/domain/text/span.ts';

/** A text of so many words; words `from` to `to` of it are a span. */
const TEXT = 'word '.repeat(2_000);
const words = (from: number, to: number): Span => ({ start: from * 5, end: to * 5 - 1 });

/** A statement whose paragraphs have heads of so many words. */
function candidate(id: string, from: number, ...lengths: readonly number[]): Candidate {
  let at = from;
  const heads = lengths.map((length) => {
    const head = [words(at, at + length)];
    at += length;
    return head;
  });
  const statement = { id, start: from * 5, end: at * 5, segments: [words(from, at)] } as unknown as Statement;
  return { statement, heads };
}

const shown = (lead: Candidate | null, ...exchanges: readonly (readonly Candidate[])[]): string[][] =>
  fillCard(TEXT, lead, exchanges).exchanges.map((lines) =>
    lines.map((line) => `${line.statement}:${line.spans.length}`),
  );

describe('the room of a card', () => {
  it('is enough for a short report', () => {
    expect(shown(null, [candidate('a', 0, 10, 10)], [candidate('b', 20, 10)])).toEqual([['a:2'], ['b:1']]);
  });

  it('goes to the first line of every exchange before any second one', () => {
    const first = [candidate('a', 0, 100), candidate('b', 100, 100)];
    const second = [candidate('c', 200, 150)];
    expect(shown(null, first, second)).toEqual([['a:1'], ['c:1']]);
  });

  it('is overdrawn rather than leave an exchange without a line', () => {
    expect(shown(null, [candidate('a', 0, 290)], [candidate('b', 290, 200)])).toEqual([['a:1'], ['b:1']]);
  });

  it('goes to further paragraphs last', () => {
    const long = candidate('a', 0, 120, 120);
    expect(shown(null, [long, candidate('b', 240, 120)])).toEqual([['a:1', 'b:1']]);
    expect(shown(null, [long, candidate('b', 240, 40)])).toEqual([['a:2', 'b:1']]);
  });

  it('shows no third paragraph without its second', () => {
    expect(shown(null, [candidate('a', 0, 100, 250, 10)])).toEqual([['a:1']]);
  });

  it('begins with the lead, of which the first paragraph is always shown', () => {
    const { lead } = fillCard(TEXT, candidate('lead', 0, 400, 10), []);
    expect(lead).toMatchObject({ statement: 'lead', spans: [words(0, 400)], cut: true });
  });

  it('says of a line whether something is left out behind it', () => {
    const { exchanges } = fillCard(TEXT, null, [[candidate('a', 0, 10)]]);
    expect(exchanges[0]?.[0]?.cut).toBe(false);
  });

  it('has no line for a statement without words, and no lead where there is none', () => {
    expect(fillCard(TEXT, null, [[candidate('a', 0)]])).toEqual({ lead: null, exchanges: [[]] });
  });
});
