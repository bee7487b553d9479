import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { ClaimMatch, Relation } from '../comparison.ts';
import { highestOf } from '../patterns/nearest.ts';
import { evidenceOf } from './evidence.ts';
import { isNear } from './near-claims.ts';
import type { Reading, Readings } from './reading.ts';
import { relationOf, relationTo } from './relation-of.ts';

/** A claim that is near: where it stands in the record, and how many are nearer. */
export interface NearbyClaim {
  readonly claim: Claim;
  readonly at: number;
  readonly rank: number;
}

/** The first claim stands for the whole passage; a further one is judged by itself in the part that is nearest to it. */
export function claimMatch(
  { claim, at, rank }: NearbyClaim,
  relation: Relation,
  readings: Readings,
  model: ReferenceModel,
): ClaimMatch {
  const nearest = nearestTo(at, readings);
  const own = rank === 0 ? relation : furtherRelation(at, nearest, nearest === readings.whole ? relation : null);
  return {
    claim: claim.id,
    score: (1 - readings.whole.chanceOf('unrelated')) / (rank + 1),
    relation: own,
    clause: { start: nearest.span.start, end: nearest.span.end },
    evidence: evidenceOf(claim, own, nearest.signals, model),
  };
}

/**
 * The relation to a claim that is not the nearest. Nothing is said of it where other claims are much nearer to the same words, or where
 * these do not name all its parts; without its predicate it is extended. A claim without a frame has the relation of the whole, or
 * else of the part.
 */
function furtherRelation(claim: number, reading: Reading, ofWhole: Relation | null): Relation {
  const frame = reading.frames.of(claim);
  if (!frame.hasFrame) return ofWhole ?? relationOf(reading).relation;
  const { nearness } = reading.signals;
  if (frame.filled < 1 || !isNear(nearness[claim] ?? 0, highestOf(nearness))) return 'unrelated';
  return frame.side === 0 ? 'extends' : relationTo({ ...frame, claim, score: 0 }, reading).relation;
}

/** The reading that is nearest to a claim; of equal ones the whole, then the earlier part. */
function nearestTo(claim: number, { whole, parts }: Readings): Reading {
  let nearest = whole;
  let highest = whole.signals.nearnessTo(claim);
  for (const part of parts) {
    const nearness = part.signals.nearnessTo(claim);
    if (nearness > highest) [nearest, highest] = [part, nearness];
  }
  return nearest;
}
