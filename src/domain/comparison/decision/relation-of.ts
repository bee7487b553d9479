import { relationByDerivedFrame } from '../propositions/relation-by-derived-frame.ts';
import type { CalledRelation } from './called-relation.ts';
import type { RankedClaim } from './ranked-claims.ts';
import type { Reading } from './reading.ts';
import { relationByChance } from './relation-by-chance.ts';
import { relationByFrame } from './relation-by-frame.ts';

/** The relation of a reading to its nearest claim: by the claim's frame where it has one, else by the chances alone. */
export function relationOf(reading: Reading): CalledRelation {
  if (reading.isUnrelated) return { relation: 'unrelated', doubted: false };
  const [nearest] = reading.ranked;
  if (nearest?.hasFrame) return relationTo(nearest, reading);
  const called = relationByChance(reading);
  return reading.isDenied ? turned(called) : called;
}

/** The relation of a reading to one claim by its frame, with what the attribution does to it. */
export function relationTo(claim: RankedClaim, reading: Reading): CalledRelation {
  const called = claim.isDerived ? relationByDerivedFrame(claim, reading) : relationByFrame(claim, reading);
  return reading.isDenied ? turned(called) : called;
}

/** What is denied of a claim departs from it, and to deny a departure restates; what is new is new either way. */
function turned({ relation, doubted }: CalledRelation): CalledRelation {
  if (relation === 'restates') return { relation: 'departs', doubted };
  return { relation: relation === 'departs' ? 'restates' : relation, doubted };
}
