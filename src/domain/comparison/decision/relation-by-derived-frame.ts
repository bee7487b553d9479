import type { CalledRelation } from './called-relation.ts';
import type { RankedClaim } from './ranked-claims.ts';
import type { Reading } from './reading.ts';
import { DEPARTS_FROM } from './relation-by-chance.ts';
import { isSupported } from './support.ts';

/** Where more of a clause is new than this it extends, with the claim's predicate in it and without. */
const MUCH_NEW = { said: 0.45, unsaid: 0.4 };
/** How likely a clause without the predicate must be to restate rather than extend. */
const RESTATES_UNSAID = 0.6;
/** And how likely to restate, were it not turned, for one denial over it, or one negation in it, to make it depart. */
const TURNED_FROM = { denied: 0.2, negated: 0.4 };

/**
 * The relation of a clause to a claim by a frame that is derived from its proposition. Such a frame knows few ways of saying a claim:
 * what it does not explain counts as new, and where anything is left that turns the clause nothing is called restated.
 */
export function relationByDerivedFrame(nearest: RankedClaim, reading: Reading): CalledRelation {
  const { frames } = reading;
  const isNamed = nearest.filled === 1;
  const isSaid = isNamed && nearest.side === 1;
  if (isNamed && (nearest.side === -1 || isTurnedUnsaid(nearest, reading)))
    return { relation: 'departs', doubted: false };
  if (!isSaid && reading.chanceOf('departs') >= DEPARTS_FROM && isSupported(reading.signals))
    return { relation: 'departs', doubted: false };
  const isTurned = isSaid ? (frames.turning - nearest.turns.length) % 2 === 1 : frames.turning > 0;
  if (isTurned || frames.noveltyBeyondFraming(nearest.claim) > (isSaid ? MUCH_NEW.said : MUCH_NEW.unsaid))
    return { relation: 'extends', doubted: isTurned };
  const [restates, extending] = [reading.chanceOf('restates'), reading.chanceOf('extends')];
  const isRestated = isSaid || restates / (restates + extending) >= RESTATES_UNSAID;
  return { relation: isRestated ? 'restates' : 'extends', doubted: false };
}

/** The claim's words without its predicate, turned by one word: a denial over all of it, or else a negation. */
function isTurnedUnsaid({ side }: RankedClaim, reading: Reading): boolean {
  const { frames } = reading;
  const from = frames.operators.denials.length === 1 ? TURNED_FROM.denied : TURNED_FROM.negated;
  return side === 0 && frames.turning === 1 && reading.chanceOf('restates') >= from;
}
