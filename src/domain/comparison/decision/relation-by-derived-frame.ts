import { type CalledRelation, DEPARTS_FROM } from './called-relation.ts';
import type { RankedClaim } from './ranked-claims.ts';
import type { Reading } from './reading.ts';
import { isSupported } from './support.ts';

/** Where more of a clause is new than this it extends, with the claim's predicate in it and without. */
const MUCH_NEW = { said: 0.45, unsaid: 0.55 };
/** How likely a clause without the predicate, and without a word that could stand against it, must be to restate rather than extend. */
const RESTATES_UNSAID = 0.9;
/** And how likely to restate, were it not turned, for one denial over it, or one negation in it, to make it depart. */
const TURNED_FROM = { denied: 0.2, negated: 0.4 };

/**
 * The relation of a clause to a claim by a frame that is derived from its proposition. Such a frame knows few ways of saying a claim:
 * what it does not explain counts as new, and where anything is left that turns the clause nothing is called restated.
 */
export function relationByDerivedFrame(nearest: RankedClaim, reading: Reading): CalledRelation {
  const { frames } = reading;
  const denies = reading.isDenying(nearest.claim);
  const isNamed = nearest.filled === 1;
  const isSaid = isNamed && nearest.side === 1;
  if (isNamed && (nearest.side === -1 || isTurnedUnsaid(nearest, reading)))
    return { relation: 'departs', doubted: false };
  if (!isSaid && reading.chanceOf('departs') >= DEPARTS_FROM && isSupported(reading.signals))
    return { relation: 'departs', doubted: false };
  const isTurned = isSaid ? turningElsewhere(nearest, reading) % 2 === 1 : frames.turning > (denies ? 1 : 0);
  if (isTurned || frames.noveltyBeyondFraming(nearest.claim) > (isSaid ? MUCH_NEW.said : MUCH_NEW.unsaid))
    return { relation: 'extends', doubted: isTurned };
  const [restates, extending] = [reading.chanceOf('restates'), reading.chanceOf('extends')];
  const isLikelyRestated = restates / (restates + extending) >= RESTATES_UNSAID && !isSupported(reading.signals);
  const isRestated = isSaid || isLikelyRestated;
  return { relation: isRestated ? 'restates' : 'extends', doubted: false };
}

/** How many words turn something beside those that turn the predicate and those that are its own ("refused"). */
const turningElsewhere = ({ turns, predicate }: RankedClaim, { frames }: Reading): number =>
  frames.turning - turns.length - frames.turningAmong(predicate);

/** The claim's words without its predicate, turned by one word: a denial over all of it, or else a negation. */
function isTurnedUnsaid({ side, claim }: RankedClaim, reading: Reading): boolean {
  const { frames } = reading;
  // What one word denies of a claim that is a denial itself may well be what the claim denies.
  if (reading.isDenying(claim)) return false;
  const from = frames.operators.denials.length === 1 ? TURNED_FROM.denied : TURNED_FROM.negated;
  return side === 0 && frames.turning === 1 && reading.chanceOf('restates') >= from;
}
