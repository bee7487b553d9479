import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideUnrelated, isRepeatable, said, spanFaults } from '../fuzz/properties.ts';
import { type Sample, samples } from '../fuzz/texts.ts';

/** The suite tries a few thousand texts with a seed of its own; `npm run fuzz` tries a hundred thousand with a new one. */
const RUNS = { numRuns: 2_000, seed: 20_260_101 };

const holds = (check: (sample: Sample) => void): void =>
  fc.assert(
    fc.property(samples, (sample) => {
      check(sample);
    }),
    RUNS,
  );

describe('statements of any text', () => {
  it('are spans of the text, in order, with parts that do not overlap', () => {
    holds((sample) => expect(spanFaults(sample)).toEqual([]));
  });

  it('are the same for the same text', () => {
    holds((sample) => expect(isRepeatable(sample)).toBe(true));
  });

  it('do not change when an unrelated paragraph is added at the end, in English in the place of another', () => {
    holds((sample) => {
      const { alone, followed } = besideUnrelated(sample);
      expect(followed).toEqual(alone);
    });
  });

  it('are found at all in texts made of cues and contents', () => {
    const found = fc.sample(samples, { numRuns: 400, seed: RUNS.seed }).filter((sample) => {
      const { statements, mentions } = said(sample);
      return statements.length + mentions.length > 0;
    });
    expect(found.length).toBeGreaterThan(100);
  });
});
