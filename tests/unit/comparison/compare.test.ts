import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/comparison/compare.ts';
import type { Comparison } from '../../../src/domain/comparison/comparison.ts';
import { RELATIONS } from '../../../src/domain/comparison/comparison.ts';
import { lookUp } from '../../../src/domain/comparison/look-up.ts';
import { bareRecord, compared, record } from './record.ts';

const propositionOf = (claim: string): string => record.claims.find(({ id }) => id === claim)?.proposition ?? '';

describe('a comparison', () => {
  it('finds a proposition of the record restated', () => {
    for (const claim of ['c01', 'c06', 'c19', 'c40']) {
      const comparison = compared(propositionOf(claim));
      expect(comparison.claims[0]?.claim, claim).toBe(claim);
      expect(comparison.relation, claim).toBe('restates');
    }
  });

  it('tells a departure from a restatement in nearly the same words', () => {
    expect(compared('The CSTO kept its obligations to Armenia.').relation).toBe('restates');
    expect(compared('The CSTO did not fulfil its obligations to Armenia.').relation).toBe('departs');
    expect(compared('ОДКБ не выполнила своих обязательств перед Арменией.', 'ru').relation).toBe('departs');
    expect(compared('ՀԱՊԿ-ն չկատարեց Հայաստանի հանդեպ իր պարտավորությունները։', 'hy').relation).toBe('departs');
  });

  it('names the topic of the nearest claim, and none where nothing is on record', () => {
    expect(compared(propositionOf('c06')).topic).toBe('membership-choice');
    expect(compared('Apricots were cheap this summer.').topic).toBeNull();
  });

  it('gives three claims, best first, each with a probability', () => {
    const { claims } = compared(propositionOf('c01'));
    expect(claims).toHaveLength(3);
    const scores = claims.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('says that it is unsure rather than call a departure with nothing to show for it', () => {
    const { relation, confidence, claims } = compared('The CSTO did not fulfil its obligations to Armenia.');
    expect(relation).toBe('departs');
    expect(claims[0]?.evidence.against.length).toBeGreaterThan(0);
    expect(['clear', 'likely', 'unsure']).toContain(confidence);
  });

  it('compares with each record asked for', () => {
    expect(lookUp('Armenia may leave the CSTO.', [record, bareRecord]).map(({ model }) => model)).toEqual([
      record.id,
      record.id,
    ]);
  });
});

describe('evidence', () => {
  it('points at the same words on both sides', () => {
    const text = 'As before, the CSTO retains its obligations to Armenia.';
    const kept = compared(text).claims.find(({ claim }) => claim === 'c01');
    const pairs = kept?.evidence.same.map(({ here, onRecord }) => [
      text.slice(here.start, here.end),
      onRecord === null ? null : propositionOf('c01').slice(onRecord.start, onRecord.end),
    ]);
    expect(pairs).toContainEqual(['obligations', 'obligations']);
    expect(pairs).toContainEqual(['Armenia', 'Armenia']);
    expect(kept?.evidence.entities).toEqual(['csto', 'armenia']);
  });

  it('points at the words that stand against the claim', () => {
    const text = 'The CSTO abandoned Armenia and did not carry out its obligations.';
    const [first] = compared(text).claims;
    expect(first?.evidence.against.map(({ here }) => text.slice(here.start, here.end))).toContain('abandoned');
    expect(first?.evidence.polarity.statement).toBe('denies');
  });
});

function expectSound(comparison: Comparison, text: string, from: number, to: number): void {
  expect(RELATIONS).toContain(comparison.relation);
  for (const match of comparison.claims) {
    expect(match.score).toBeGreaterThanOrEqual(0);
    expect(match.score).toBeLessThanOrEqual(1);
    const proposition = propositionOf(match.claim);
    const spans = [match.clause, ...[...match.evidence.same, ...match.evidence.against].map(({ here }) => here)];
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(from);
      expect(span.end).toBeLessThanOrEqual(to);
      expect(span.start).toBeLessThanOrEqual(span.end);
    }
    for (const { onRecord } of [...match.evidence.same, ...match.evidence.against])
      if (onRecord !== null)
        expect(proposition.slice(onRecord.start, onRecord.end).length).toBe(onRecord.end - onRecord.start);
  }
  expect(text.slice(from, to).length).toBe(to - from);
}

describe('any string', () => {
  const words = fc.constantFrom(
    'CSTO',
    'Armenia',
    'not',
    'obligations',
    'ОДКБ',
    'не',
    'Հայաստան',
    'չի',
    ',',
    ';',
    'but',
    '—',
    'NATO',
    '½',
    '😀',
    'Moscow-led',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(words, { maxLength: 30 }).map((list) => list.join(' ')),
  );

  it('gives a comparison whose spans lie in the passage and in the proposition', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('en', 'ru', 'hy', 'az', 'uk'), (before, passage, lang) => {
        const text = `${before} ${passage}`;
        const from = before.length + 1;
        for (const model of [record, bareRecord])
          expectSound(compare(text, { start: from, end: text.length }, lang, model), text, from, text.length);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same comparison every time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compared(text)).toEqual(compared(text));
      }),
      { numRuns: 30 },
    );
  });
});
