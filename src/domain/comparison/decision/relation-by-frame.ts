import { type CalledRelation, DEPARTS_FROM } from './called-relation.ts';
import type { RankedClaim } from './ranked-claims.ts';
import type { Reading } from './reading.ts';
import { isSupported } from './support.ts';

/** Where more of a clause is new than this, it extends rather than restates if that is likelier. */
const MUCH_NEW = 0.62;
/** How likely a clause must be to restate rather than extend where no predicate of the claim's stands in it. */
const RESTATES_UNSAID = { named: 0.7, unnamed: 0.6 };
const LITTLE_NEW = 0.6;

/** What is said of a claim's parts is not what the claim says where to restate or to depart is so unlikely by all else. */
const RESTATES_FROM = 0.3;
const REVERSED_FROM = 0.15;

/** How likely a departure without the claim's predicate must be where only the text around it is on the subject. */
const NAMELESS_DEPARTS_FROM = 0.75;

/** Where words for both sides stand in a clause, it departs unless to restate is so many times as likely. */
const CONFLICT_DEPARTS_FROM = 0.2;

/**
 * The relation of a clause to a claim by its frame. All parts named: it restates where the predicate comes out as the claim says,
 * and departs where it comes out the other way round. Without the predicate it extends, unless its words are those of saying the
 * claim and nothing in it turns anything; a departure then needs words to show for it. Where something else is planned than what the
 * claim says, it extends either way.
 */
export function relationByFrame(nearest: RankedClaim, reading: Reading): CalledRelation {
  const isNamed = nearest.filled === 1;
  const isSaid = isNamed && nearest.side !== 0;
  const against = isSaid && isAgainst(nearest, reading);
  if (isSaid && isHeldBack(nearest, against) && isFirm(nearest, reading))
    return { relation: 'extends', doubted: false };
  if (against && isUnlikely(nearest, reading)) return { relation: 'extends', doubted: true };
  if (against) return { relation: 'departs', doubted: nearest.conflicts };
  if (!isSaid && departsUnsaid(nearest, reading)) return { relation: 'departs', doubted: false };
  const addsMore = isFirm(nearest, reading) && reading.frames.plansBeyond(nearest.claim);
  const isRestated = !addsMore && (isSaid ? !isMuchNew(nearest, reading) : isUnturned(nearest, reading));
  if (isRestated && isSaid && reading.chanceOf('restates') < RESTATES_FROM)
    return { relation: 'extends', doubted: true };
  return { relation: isRestated ? 'restates' : 'extends', doubted: false };
}

/** Whether the predicate comes out against the claim, and no words for both sides leave it likelier that it restates. */
const isAgainst = ({ side, conflicts }: RankedClaim, reading: Reading): boolean =>
  side === -1 && !(conflicts && reading.chanceOf('departs') < CONFLICT_DEPARTS_FROM * reading.chanceOf('restates'));

/** Whether nothing is asserted of what a claim holds: it is asked for, a condition, or only hoped to be otherwise. */
const isHeldBack = ({ isUnasserted, isTempered }: RankedClaim, against: boolean): boolean =>
  isUnasserted || (against && isTempered);

/** Whether a clause departs by its words alone, without the claim's predicate. */
const departsUnsaid = (nearest: RankedClaim, reading: Reading): boolean =>
  touches(nearest, reading) && reading.chanceOf('departs') >= departsFrom(reading) && isSupported(reading.signals);

/**
 * Whether only a wording of the other side stands there, in a clause that does not read like a departure, and no word turns anything
 * by it or within it ("ceased to work"). A claim that denies is reversed by its own words without any.
 */
const isUnlikely = ({ claim, turns, predicate }: RankedClaim, reading: Reading): boolean =>
  turns.length === 0 &&
  !reading.isDenying(claim) &&
  !reading.frames.turnsAmong(predicate) &&
  reading.chanceOf('departs') < REVERSED_FROM;

/** A clause that names nobody of the record's own may speak of anything that its text speaks of. */
const departsFrom = ({ gate }: Reading): number =>
  gate.because === 'in a text on the subject' ? NAMELESS_DEPARTS_FROM : DEPARTS_FROM;

/** Whether a clause names anything of the claim or of the record itself, and not only stands in a text that does. */
const touches = ({ filled }: RankedClaim, { gate }: Reading): boolean =>
  filled > 0 || gate.because !== 'in a text on the subject';

/** Whether most of a clause that says the claim is new, and to extend it likelier. */
const isMuchNew = ({ claim }: RankedClaim, reading: Reading): boolean =>
  reading.frames.noveltyOf(claim) > MUCH_NEW && reading.chanceOf('extends') > reading.chanceOf('restates');

/** Whether a clause without the predicate has the words of saying the claim, and nothing that turns anything. */
function isUnturned({ filled, claim }: RankedClaim, reading: Reading): boolean {
  const [restates, extending] = [reading.chanceOf('restates'), reading.chanceOf('extends')];
  const from = filled === 1 ? RESTATES_UNSAID.named : RESTATES_UNSAID.unnamed;
  const { frames } = reading;
  return restates / (restates + extending) >= from && frames.noveltyOf(claim) <= LITTLE_NEW && frames.turning === 0;
}

/** Whether the claim itself is held firmly: against a prediction or a hope, what is only possible stands as it does. */
const isFirm = ({ claim }: RankedClaim, reading: Reading): boolean => {
  const modality = reading.modalityOf(claim);
  return modality === 'assertion' || modality === 'evaluation';
};
