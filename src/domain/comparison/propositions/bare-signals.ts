import { sharedNames } from '../decision/proposition-signals.ts';
import type { RankedClaim } from '../decision/ranked-claims.ts';
import type { Signals } from '../decision/signals.ts';
import { isSupported } from '../decision/support.ts';
import { recordedClaim } from '../frames/recorded-claim.ts';
import type { RecordView } from '../passage/record-view.ts';
import { alignmentOf, type ClaimAlignment, type PropositionAlignment } from './proposition-alignment.ts';

/** What `bareSignals` gives, in this order: the signals of a record that has propositions and no more. Weights are kept by place. */
export const BARE_SIGNAL_NAMES = [
  'covered',
  'covered squared',
  'covered: margin',
  'covered: before',
  'covered: predicate',
  'covered: behind',
  'back',
  'known',
  'met',
  'strangers first',
  'opens with stranger',
  'novelty',
  'names:claim',
  'names:any',
  'names:unknown',
  'names:world',
  'substituted',
  'strangers before predicate',
  'unknown names before predicate',
  'frame:filled',
  'frame:share',
  'frame:says',
  'frame:reverses',
  'frame:conflict',
  'turning',
  'turned',
  'turned by covered',
  'says by covered',
  'reverses by covered',
  'turned unsaid by covered',
  'numbers:same',
  'numbers:conflict',
  'numbers:conflict by covered',
  'numbers:added',
  'opposites',
  'opposites unturned by covered',
  'question',
  'supported',
  'claim denies',
] as const;

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** How a clause stands to its nearest claim where that is a proposition and no more. None of it depends on what a record is about. */
export function bareSignals(signals: Signals, view: RecordView): Float64Array {
  const alignment = alignmentOf(signals.terms, view);
  const [nearest] = signals.ranked;
  const claim = view.model.claims[nearest?.claim ?? -1];
  if (nearest === undefined || claim === undefined) return new Float64Array(BARE_SIGNAL_NAMES.length);
  const aligned = alignment.with(nearest.claim);
  return Float64Array.from([
    ...sharesOf(nearest.claim, aligned, alignment),
    ...strangenessOf(nearest.claim, aligned, signals, alignment),
    sharedNames(claim, signals.terms),
    ...namesOf(signals),
    ...substitutedIn(nearest, aligned, signals, alignment),
    ...sidesOf(nearest, aligned, alignment.covered[nearest.claim] ?? 0, { signals, view }),
    Math.min(2, aligned.numbers.same),
    flag(aligned.numbers.conflict),
    aligned.numbers.conflict ? (alignment.covered[nearest.claim] ?? 0) * aligned.before : 0,
    Math.min(2, aligned.numbers.added),
    Math.min(2, aligned.opposites),
    aligned.opposites % 2 === 1 && !isTurned(nearest.claim, signals, view)
      ? (alignment.covered[nearest.claim] ?? 0)
      : 0,
    flag(signals.isBareQuestion),
    flag(isSupported(signals)),
    flag(claim.polarity === 'denies'),
  ]);
}

function sharesOf(
  claim: number,
  { before, predicate, behind, back }: ClaimAlignment,
  { covered, known }: PropositionAlignment,
): number[] {
  const own = covered[claim] ?? 0;
  const next = covered.reduce((most, value, at) => (at === claim ? most : Math.max(most, value)), 0);
  return [own, own * own, own - next, before, predicate, behind, back, known];
}

function strangenessOf(
  claim: number,
  aligned: ClaimAlignment,
  { frames }: Signals,
  alignment: PropositionAlignment,
): number[] {
  const named = frames.words.find(({ entity }) => entity !== null && !entity.startsWith(OF_WORLD));
  return [
    Math.min(5, aligned.met),
    Math.min(4, aligned.strangersFirst),
    flag(alignment.opensWithStranger(claim, named?.start ?? Number.POSITIVE_INFINITY)),
    frames.noveltyBeyondFraming(claim),
  ];
}

const OF_WORLD = '@+';

function namesOf({ terms: { entities }, frames }: Signals): number[] {
  const ofWorld = [...entities].filter((entity) => entity.startsWith('+'));
  return [
    flag(entities.size > ofWorld.length),
    Math.min(2, frames.words.filter(({ isUnknownName }) => isUnknownName).length),
    flag(ofWorld.length > 0),
  ];
}

/** What stands in the clause in the place of words that the claim has before its predicate: another that does the same. */
function substitutedIn(
  { claim, side, predicate }: RankedClaim,
  { before }: ClaimAlignment,
  { frames }: Signals,
  alignment: PropositionAlignment,
): number[] {
  const first = frames.words[Math.min(...predicate)]?.start ?? Number.POSITIVE_INFINITY;
  const strangers = side === 0 ? 0 : alignment.strangersBefore(claim, first);
  const names = frames.words.filter(({ isUnknownName, start }) => isUnknownName && start < first).length;
  return [strangers > 0 ? 1 - before : 0, Math.min(2, strangers), side === 0 ? 0 : Math.min(1, names)];
}

/** A signal set of one clause, and the record that it is held against. */
interface Around {
  readonly signals: Signals;
  readonly view: RecordView;
}

function sidesOf(
  nearest: RankedClaim,
  { before }: ClaimAlignment,
  covered: number,
  { signals, view }: Around,
): number[] {
  const { filled, share, side, conflicts, claim } = nearest;
  const turned = isTurned(claim, signals, view);
  return [
    filled,
    share,
    flag(side === 1),
    flag(side === -1),
    flag(conflicts),
    Math.min(3, signals.frames.turns),
    flag(turned),
    turned ? covered : 0,
    side === 1 ? covered * before : 0,
    side === -1 ? covered * before : 0,
    side === 0 && turned ? covered : 0,
  ];
}

/** Whether a clause is turned where the claim is not, or the other way round. */
export const isTurned = (claim: number, { frames }: Signals, view: RecordView): boolean =>
  (frames.turns + recordedClaim(claim, view).turns) % 2 === 1;
