import { CLAIM_RELATIONS, type Relation } from '../comparison.ts';
import type { CalledRelation } from '../decision/called-relation.ts';
import type { RankedClaim } from '../decision/ranked-claims.ts';
import type { Reading } from '../decision/reading.ts';
import { isSupported } from '../decision/support.ts';
import { recordedClaim } from '../frames/recorded-claim.ts';
import { isTurned } from './bare-signals.ts';
import { alignmentOf } from './proposition-alignment.ts';

/** How likely a clause must be to restate rather than to extend or depart where the predicate is not found. */
const RESTATES_UNSAID = 0.55;
/** And from where on it is too likely to depart to be called restated, with the predicate and without. */
const TOO_LIKELY_DEPARTS = { said: 0.45, unsaid: 0.25 };
/** How likely it must be to depart, where the predicate is reversed and where other words alone stand against the claim. */
const DEPARTS_FROM = { reversed: 0.3, unsaid: 0.5 };

/**
 * The relation of a clause to a claim by a frame that is derived from its proposition: the likeliest that its words allow. Such a frame
 * knows few ways of saying a claim, so nothing is called restated or departed from that the words do not bear out.
 */
export function relationByDerivedFrame(nearest: RankedClaim, reading: Reading): CalledRelation {
  const likeliest = [...CLAIM_RELATIONS].sort((a, b) => reading.chanceOf(b) - reading.chanceOf(a));
  const relation = likeliest.find((one) => isBorneOut(one, nearest, reading)) ?? 'extends';
  return { relation, doubted: relation !== likeliest[0] };
}

const isBorneOut = (relation: Relation, nearest: RankedClaim, reading: Reading): boolean =>
  relation === 'restates'
    ? mayRestate(nearest, reading)
    : relation === 'departs'
      ? mayDepart(nearest, reading)
      : relation === 'extends';

/** Nothing in a clause that restates stands against the claim: no opposite, no other number, and nothing that turns it. */
function mayRestate(nearest: RankedClaim, reading: Reading): boolean {
  const { numbers, opposites } = alignmentOf(reading.signals.terms, reading.view).with(nearest.claim);
  const departs = chanceWithin('departs', reading);
  if (nearest.side === -1 || numbers.conflict) return false;
  if (nearest.side === 1) return departs <= TOO_LIKELY_DEPARTS.said && turningElsewhere(nearest, reading) % 2 === 0;
  const isAdverse = isSupported(reading.signals) && recordedClaim(nearest.claim, reading.view).turns === 0;
  const isAgainst = opposites > 0 || isAdverse || isTurned(nearest.claim, reading.signals, reading.view);
  const isLikely = chanceWithin('restates', reading) >= RESTATES_UNSAID && departs <= TOO_LIKELY_DEPARTS.unsaid;
  return isLikely && !isAgainst;
}

/** A clause departs by words that can be shown: the other side of the predicate, an opposite, another number, or what turns it. */
function mayDepart(nearest: RankedClaim, reading: Reading): boolean {
  const departs = chanceWithin('departs', reading);
  if (nearest.side === -1) return departs >= DEPARTS_FROM.reversed;
  if (departs < DEPARTS_FROM.unsaid) return false;
  const { numbers, opposites } = alignmentOf(reading.signals.terms, reading.view).with(nearest.claim);
  if (numbers.conflict) return true;
  if (nearest.side === 1) return turningElsewhere(nearest, reading) % 2 === 1;
  const isTurnedHere = reading.frames.turns > 0 && isTurned(nearest.claim, reading.signals, reading.view);
  return opposites > 0 || isSupported(reading.signals) || isTurnedHere;
}

/** The chance of a relation among those of what is related at all. */
const chanceWithin = (relation: Relation, reading: Reading): number =>
  reading.chanceOf(relation) / Math.max(Number.EPSILON, 1 - reading.chanceOf('unrelated'));

/** How many words turn something beside those that turn the predicate and those that are its own ("refused"). */
const turningElsewhere = ({ turns, predicate }: RankedClaim, { frames }: Reading): number =>
  frames.turning - turns.length - frames.turningAmong(predicate);
