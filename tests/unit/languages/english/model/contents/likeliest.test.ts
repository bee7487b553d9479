import { describe, expect, it } from 'vitest';
import { decode } from '../../../../../../src/domain/languages/english/model/contents/decode.ts';
import { likeliestBounds } from '../../../../../../src/domain/languages/english/model/contents/likeliest-bounds.ts';
import { likeliestCandidates } from '../../../../../../src/domain/languages/english/model/contents/likeliest-candidates.ts';
import { cueChances } from '../../../../../../src/domain/languages/english/model/features/chances.ts';
import { modelFor } from '../../../../../../src/domain/languages/english/model/trees/model.ts';
import type { Trees } from '../../../../../../src/domain/languages/english/model/trees/symmetric-trees.ts';
import { factsIn, unitOf } from '../../read-english.ts';

/** Trees that take the log-odds from a row's first feature, all of it at the first guess. */
const TREES: Trees = { score: ([odds = 0]) => odds, guess: ([odds = 0]) => odds, more: () => 0 };
const candidates = (...odds: readonly number[]) => odds.map((one, at) => ({ at, row: [one] }));

describe('the likeliest candidates', () => {
  it('come first, and no more than wanted', () => {
    expect(likeliestCandidates(TREES, candidates(0, 2, 1), 2).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('share one probability among all that had a chance', () => {
    const found = likeliestCandidates(TREES, candidates(1, 1), 2);
    expect(found.map(({ p }) => p)).toEqual([0.5, 0.5]);
    const [only] = likeliestCandidates(TREES, candidates(-2), 1);
    expect(only?.p).toBe(1);
  });

  it('leave the hopeless and the unlikely out', () => {
    expect(likeliestCandidates(TREES, candidates(3, -3), 2)).toEqual([{ at: 0, p: 1 }]);
    expect(likeliestCandidates(TREES, candidates(-3, -5.9), 2).map(({ at }) => at)).toEqual([0]);
  });

  it('are looked at five at most', () => {
    const asked: number[] = [];
    const trees: Trees = { ...TREES, more: ([odds = 0]) => asked.push(odds) * 0 };
    likeliestCandidates(trees, candidates(1, 1, 1, 1, 1, 1, 1), 2);
    expect(asked).toHaveLength(10);
  });

  it('are none of none', () => {
    expect(likeliestCandidates(TREES, [], 3)).toEqual([]);
  });
});

const TEXT = 'The mayor said that the old quay would be closed.';
const facts = factsIn(TEXT);

describe('the likeliest bounds of a content', () => {
  it('are where its words begin and end', () => {
    const cue = unitOf(TEXT, 'said');
    const [best] = likeliestBounds(facts, cueChances(facts, modelFor(facts.register).cue), cue);
    expect(best).toMatchObject({ cue, start: cue + 1, end: unitOf(TEXT, 'closed') + 1 });
  });

  it('are probabilities', () => {
    const all = likeliestBounds(facts, cueChances(facts, modelFor(facts.register).cue), unitOf(TEXT, 'said'));
    for (const { score } of all) expect(score).toBeLessThanOrEqual(1);
    expect(all.length).toBeLessThanOrEqual(6);
  });

  it('end before the cue for a content before it', () => {
    const text = 'The quay would be closed, the harbour keeper said.';
    const before = factsIn(text);
    const cue = unitOf(text, 'said');
    for (const { start, end } of likeliestBounds(before, cueChances(before, modelFor(before.register).cue), cue))
      if (start < cue) expect(end).toBeLessThanOrEqual(cue);
  });
});

describe('what the model sees reported', () => {
  it('is taken with the chance of its cue and its bounds', () => {
    const { found, cues } = decode(facts);
    const cue = unitOf(TEXT, 'said');
    expect(found).toHaveLength(1);
    expect(found[0]?.score).toBeLessThanOrEqual(cues.exact[cue] ?? 0);
  });

  it.each(['The ferry left the old quay at noon.', 'It rained.', '“It rained”.'])('is nothing in "%s"', (text) => {
    expect(decode(factsIn(text)).found).toEqual([]);
  });

  it('is nothing for a verb of no list in a headline', () => {
    const text = 'Board Glorps Talks Will Continue Before Winter.';
    expect(factsIn(text).titled).toBe(true);
    expect(decode(factsIn(text)).found.filter(({ cue }) => cue === unitOf(text, 'Glorps'))).toEqual([]);
  });
});
