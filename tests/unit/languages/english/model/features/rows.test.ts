import { describe, expect, it } from 'vitest';
import weights from '../../../../../../assets/languages/english/model.json' with { type: 'json' };
import { cueChances } from '../../../../../../src/domain/languages/english/model/features/chances.ts';
import { framesOf, meaningsOf } from '../../../../../../src/domain/languages/english/model/features/cue-constants.ts';
import {
  CUE_CATEGORIES,
  cueFeatures,
} from '../../../../../../src/domain/languages/english/model/features/cue-features.ts';
import { END_CATEGORIES, endRows } from '../../../../../../src/domain/languages/english/model/features/end-features.ts';
import {
  SECOND_CATEGORIES,
  secondFeatures,
} from '../../../../../../src/domain/languages/english/model/features/second-features.ts';
import {
  SOURCE_CATEGORIES,
  sourceRows,
} from '../../../../../../src/domain/languages/english/model/features/source-features.ts';
import {
  START_CATEGORIES,
  startRows,
} from '../../../../../../src/domain/languages/english/model/features/start-features.ts';
import { modelFor } from '../../../../../../src/domain/languages/english/model/trees/model.ts';
import { DEPTH } from '../../../../../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import { TAG, TAG_COUNT } from '../../../../../../src/domain/languages/english/model/units/tags.ts';
import { CUE_BITS, unitAt } from '../../../../../../src/domain/languages/english/model/units/unit.ts';
import { factsIn, unitOf } from '../../read-english.ts';

const TEXT = 'The mayor said that the old quay would be closed.';
const facts = factsIn(TEXT);
const cues = cueChances(facts, modelFor(facts.register).cue);
const cue = unitOf(TEXT, 'said');
const start = unitOf(TEXT, 'that');
const end = unitOf(TEXT, 'closed') + 1;
const part = { cue, start, end, source: unitOf(TEXT, 'mayor') };

const ROWS = {
  cue: [cueFeatures(facts, cue), CUE_CATEGORIES],
  start: [startRows(facts, cues, cue)(start), START_CATEGORIES],
  end: [endRows(facts, cues, cue, start)(end), END_CATEGORIES],
  source: [sourceRows(facts, cue, start, end)(part.source), SOURCE_CATEGORIES],
  second: [secondFeatures(facts, cues, part, end), SECOND_CATEGORIES],
} as const;

/** The highest feature that packed trees ask for: their features stand first, a byte each. */
function highestAsked({ trees, bytes }: { trees: number; bytes: string }): number {
  const features = [...atob(bytes).slice(0, trees * DEPTH)].map((feature) => feature.charCodeAt(0));
  return Math.max(...features);
}

describe('the rows of features', () => {
  it.each([
    ['cue', 68],
    ['start', 63],
    ['end', 63],
    ['source', 44],
    ['second', 44],
  ] as const)('have the width that the weights were trained on: %s, %i', (question, width) => {
    expect(ROWS[question][0]).toHaveLength(width);
    const report: Partial<Record<string, { trees: number; bytes: string }>> = weights.report;
    for (const packed of [weights.story[question], report[question]])
      if (packed !== undefined) expect(highestAsked(packed)).toBeLessThan(width);
  });

  it.each(Object.entries(ROWS))('hold whole numbers that the trees can take: %s', (_question, [row]) => {
    for (const value of row) {
      expect(Number.isInteger(value)).toBe(true);
      expect(Math.abs(value)).toBeLessThan(256);
    }
  });

  it.each(Object.entries(ROWS))('name classes where their categories are: %s', (_question, [row, categories]) => {
    for (const at of categories) {
      expect(row[at]).toBeGreaterThanOrEqual(0);
      expect(row[at]).toBeLessThan(TAG_COUNT);
    }
  });

  it('begin with the tags at their place', () => {
    expect(ROWS.cue[0].slice(3, 7)).toEqual([TAG.role, TAG.determiner, TAG.edge, TAG.that]);
    expect(ROWS.start[0][0]).toBe(TAG.that);
    expect(ROWS.end[0].slice(0, 2)).toEqual([TAG.verbPast, TAG.period]);
    expect(ROWS.source[0][0]).toBe(TAG.role);
    expect(ROWS.second[0].slice(0, 2)).toEqual([TAG.period, TAG.verbPast]);
  });

  it('give a source that is named elsewhere no place', () => {
    const row = sourceRows(facts, cue, start, end)(-1);
    expect(row).toHaveLength(ROWS.source[0].length);
    expect(row.slice(0, 2)).toEqual([TAG.edge, TAG.edge]);
    expect(row[6]).toBe(-41);
  });

  it('differ from start to start and from end to end in what is their own alone', () => {
    const first = startRows(facts, cues, cue)(start);
    const second = startRows(facts, cues, cue)(start + 1);
    expect(first.slice(26)).toEqual(second.slice(26));
    expect(first.slice(0, 26)).not.toEqual(second.slice(0, 26));
    const far = endRows(facts, cues, cue, start)(end - 2);
    expect(far.slice(36)).toEqual(ROWS.end[0].slice(36));
  });
});

describe('what a cue is and takes', () => {
  it('is a flag a meaning', () => {
    const meanings = meaningsOf(unitAt(facts.units, cue));
    expect(meanings).toHaveLength(CUE_BITS.length);
    expect(meanings[CUE_BITS.indexOf('say')]).toBe(1);
    expect(meanings[CUE_BITS.indexOf('urge')]).toBe(0);
  });

  it('is a flag a frame', () => {
    const takesThat = framesOf(unitAt(facts.units, cue));
    expect(takesThat).toHaveLength(5);
    expect(takesThat[0]).toBe(1);
    expect(framesOf(unitAt(facts.units, 0))).toEqual([0, 0, 0, 0, 0]);
  });
});
