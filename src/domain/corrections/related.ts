import type { Comparison, Relation } from '../comparison/comparison.ts';

/**
 * A comparison with the relation that a reader sets. What the program found nearest stays as it is, with the words that both sides
 * share, and stands as the reader says; where nothing of it stood as the program said, the nearest claim does. No doubt of ours and
 * no note of ours goes with it.
 */
export function related(comparison: Comparison, relation: Relation): Comparison {
  const { claims } = comparison;
  const met = claims.filter((match) => match.relation !== 'unrelated' && match.relation === comparison.relation);
  const moved = new Set(met.length > 0 ? met : claims.slice(0, 1));
  return {
    ...comparison,
    relation,
    confidence: 'clear',
    claims: claims.map((match) => ({
      ...match,
      relation: moved.has(match) ? relation : match.relation,
    })),
    notes: [],
  };
}
