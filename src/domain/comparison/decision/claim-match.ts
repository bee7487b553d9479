import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { ClaimMatch, Relation } from '../comparison.ts';
import { evidenceOf } from './evidence.ts';
import type { Reading, Readings } from './reading.ts';
import { relationOf } from './relation-of.ts';

/** A claim that is near: where it stands in the record, and how many are nearer. */
export interface NearbyClaim {
  readonly claim: Claim;
  readonly at: number;
  readonly rank: number;
}

/** The first claim stands for the whole passage; a further one is judged in the part that is nearest to it. */
export function claimMatch(
  { claim, at, rank }: NearbyClaim,
  relation: Relation,
  readings: Readings,
  model: ReferenceModel,
): ClaimMatch {
  const nearest = nearestTo(at, readings);
  const own = rank === 0 || nearest === readings.whole ? relation : relationOf(nearest).relation;
  return {
    claim: claim.id,
    score: (1 - readings.whole.chanceOf('unrelated')) / (rank + 1),
    relation: own,
    clause: nearest.span,
    evidence: evidenceOf(claim, own, nearest.signals, model),
  };
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
