import { describe, expect, it } from 'vitest';
import { LEANINGS } from '../../../../src/domain/comparison/passage/polarity.ts';
import { FormLogs } from '../../../../src/domain/comparison/patterns/form-logs.ts';
import { leaningOdds } from '../../../../src/domain/comparison/patterns/leaning-odds.ts';
import { Likeness } from '../../../../src/domain/comparison/patterns/likeness.ts';
import { KINDS, patternSentences } from '../../../../src/domain/comparison/patterns/pattern-sentences.ts';
import { prototypesOf } from '../../../../src/domain/comparison/patterns/prototypes.ts';
import { wordOdds, wordOddsOf, wordOddsWithin } from '../../../../src/domain/comparison/patterns/word-odds.ts';
import { inLanguage, record, termsIn } from '../record.ts';

const prototypes = prototypesOf(inLanguage('en'));
const sentences = patternSentences(record, 'en');
const asked = (text: string) => prototypes.forms.vocabulary.asked(termsIn(text).terms, null);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);
const BROKEN = asked('The bloc broke its word and betrayed its ally.');

describe('the odds of words', () => {
  it('are less their mean: over the kinds and over the claims they add up to nought', () => {
    const { kinds, claims } = wordOdds(prototypes, BROKEN, -1);
    expect(sum(kinds)).toBeCloseTo(0, 5);
    expect(sum(claims)).toBeCloseTo(0, 5);
  });

  it('lean towards departing for words of failing', () => {
    const { kinds } = wordOdds(prototypes, BROKEN, -1);
    expect(kinds[KINDS.indexOf('departs')]).toBeGreaterThan(kinds[KINDS.indexOf('restates')] ?? 0);
  });

  it('are the same asked for one claim or for all', () => {
    const { claims } = wordOdds(prototypes, BROKEN, -1);
    for (const claim of [0, 5, prototypes.claims - 1])
      expect(wordOddsOf(claim, prototypes, BROKEN)).toBeCloseTo(claims[claim] ?? Number.NaN, 8);
  });

  it('have a place for each kind within each claim asked for', () => {
    expect(wordOddsWithin([0, 3], prototypes, BROKEN, -1)).toHaveLength(2 * KINDS.length);
    expect(wordOddsWithin([], prototypes, BROKEN, -1)).toHaveLength(0);
  });

  it('are nought for words that no sentence has', () => {
    expect(sum(wordOdds(prototypes, asked('Quuxes frobnicated.'), -1).claims.map(Math.abs))).toBe(0);
  });

  it('change where a sentence is taken out that has these words', () => {
    const at = 4;
    const own = asked(sentences[at]?.text ?? '');
    const claim = prototypes.claimOf[at] ?? 0;
    expect(wordOdds(prototypes, own, at).claims[claim]).toBeLessThan(wordOdds(prototypes, own, -1).claims[claim] ?? 0);
  });
});

describe('the logs of a form', () => {
  it('stand in the same row each time', () => {
    const logs = new FormLogs(prototypes, -1);
    const row = logs.rowOf(11);
    const before = logs.values.slice(row, row + KINDS.length);
    logs.rowOf(12);
    expect(logs.rowOf(11)).toBe(row);
    expect(logs.values.slice(row, row + KINDS.length)).toEqual(before);
  });

  it('are worked out within a claim when they are asked for', () => {
    const logs = new FormLogs(prototypes, -1);
    const from = logs.placeWithin(3, 2);
    expect(logs.values.slice(from, from + KINDS.length).every(Number.isFinite)).toBe(true);
    expect(logs.values[from + KINDS.length]).toBeNaN();
  });
});

describe('the odds of a leaning', () => {
  it('add up to nought over the kinds of each claim, for every leaning', () => {
    for (let leaning = 0; leaning < LEANINGS; leaning++) {
      const odds = leaningOdds(prototypes, leaning, -1);
      for (let claim = 0; claim < prototypes.claims; claim++)
        expect(sum(odds.subarray(claim * KINDS.length, (claim + 1) * KINDS.length))).toBeCloseTo(0, 8);
    }
  });

  it('are kept, but for a sentence that is taken out', () => {
    expect(leaningOdds(prototypes, 0, -1)).toBe(leaningOdds(prototypes, 0, -1));
    expect(leaningOdds(prototypes, prototypes.leaningOf[0] ?? 0, 0)).not.toEqual(
      leaningOdds(prototypes, prototypes.leaningOf[0] ?? 0, -1),
    );
  });
});

describe('the likeness to pattern sentences', () => {
  const own = sentences[7]?.text ?? '';

  it('is whole where a sentence is one of them, and less where that one is left out', () => {
    expect(new Likeness(prototypes, asked(own), -1).closest).toBeCloseTo(1, 5);
    expect(new Likeness(prototypes, asked(own), 7).closest).toBeLessThan(0.999);
  });

  it('gives every kind a share of the votes', () => {
    const likeness = new Likeness(prototypes, asked(own), -1);
    expect(sum(likeness.votes())).toBeCloseTo(1);
    expect(likeness.overall).toHaveLength(KINDS.length);
  });

  it('is highest for the claim that the sentence is about', () => {
    const likeness = new Likeness(prototypes, asked(own), -1);
    const related = likeness.related();
    expect(related.indexOf(Math.max(...related))).toBe(prototypes.claimOf[7]);
    expect(likeness.within(prototypes.claimOf[7] ?? 0)).toHaveLength(KINDS.length);
  });

  it('is nought for an empty passage, and every sentence votes alike', () => {
    const likeness = new Likeness(prototypes, asked(''), -1);
    expect(likeness.closest).toBe(0);
    expect(sum(likeness.votes())).toBeCloseTo(1);
  });
});
