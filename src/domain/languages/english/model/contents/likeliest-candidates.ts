import { probability, type Trees } from '../trees/symmetric-trees.ts';

/** A unit that may be the answer to a question, with the features of the pair. */
export interface Candidate {
  readonly at: number;
  readonly row: readonly number[];
}

/** A candidate with its share of the probability of all. */
export interface Likely {
  readonly at: number;
  readonly p: number;
}

/** Candidates that the first trees put this far (in log-odds) behind the best of them are not looked at again. */
const HOPELESS = { guess: 4, half: 3 };
/** No more candidates than these are scored further than a guess. */
const MOST_SCORED = 5;
/** A candidate less likely than this, beside the best one, is not tried. */
const WORTH_TRYING = 0.08;

/** The likeliest few, their probabilities made to add up to one over all that had a chance. */
export function likeliestCandidates(trees: Trees, candidates: readonly Candidate[], most: number): Likely[] {
  let left = candidates.map(({ at, row }) => ({ at, row, score: trees.guess(row) }));
  left = hopeful(left, HOPELESS.guess)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SCORED);
  for (const candidate of left) candidate.score += trees.more(candidate.row, 'half');
  const kept = hopeful(left, HOPELESS.half);
  const scored = kept.map(({ at, row, score }) => ({ at, p: probability(score + trees.more(row, 'whole')) }));
  // Those left out keep the little chance they had.
  const others = left.reduce((total, one) => (kept.includes(one) ? total : total + probability(one.score)), 0);
  const sum = scored.reduce((total, candidate) => total + candidate.p, others) || 1;
  const sorted = scored.sort((a, b) => b.p - a.p).slice(0, most);
  const enough = (sorted[0]?.p ?? 0) * WORTH_TRYING;
  return sorted.filter(({ p }) => p >= enough).map(({ at, p }) => ({ at, p: p / sum }));
}

function hopeful<T extends { readonly score: number }>(candidates: readonly T[], behind: number): T[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const { score } of candidates) if (score > best) best = score;
  return candidates.filter(({ score }) => score >= best - behind);
}
