import type { Claim, ReferenceModel } from '../../reference/model.ts';
import type { AlignedPair, Evidence, Relation } from '../comparison.ts';
import { recordedPredicate } from '../frames/recorded-predicate.ts';
import { isAdverse, isHarmful, type Polarity } from '../passage/polarity.ts';
import { NOT } from '../passage/term.ts';
import type { Proposition } from '../patterns/proposition.ts';
import { propositionOf } from '../patterns/propositions.ts';
import { alignedWords } from './align.ts';
import type { Signals } from './signals.ts';

/** What a reader can check of a match: words on both sides, words that stand against the claim, and the entities named. */
export function evidenceOf(claim: Claim, relation: Relation, signals: Signals, model: ReferenceModel): Evidence {
  const onRecord = propositionOf(claim, model);
  const words = signals.terms.terms.filter(({ key }) => key !== NOT);
  return {
    same: alignedWords(words, onRecord),
    against:
      relation === 'departs' ? (turningWords(claim, signals, model) ?? wordsAgainst(onRecord, claim, signals)) : [],
    entities: claim.entities.filter((entity) => signals.terms.entities.has(entity)),
    polarity: { statement: denies(signals.polarity) ? 'denies' : 'affirms', claim: claim.polarity },
  };
}

/** What makes a clause depart by the claim's frame: the predicate and the words that turn it; null where the frame does not tell. */
function turningWords(claim: Claim, { frames }: Signals, model: ReferenceModel): AlignedPair[] | null {
  const { side, predicate, turns } = frames.of(model.claims.indexOf(claim));
  if (side !== -1) return null;
  const onRecord = recordedPredicate(claim, model);
  return [...new Set([...turns, ...predicate])]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const word = frames.words[place];
      return word === undefined ? [] : [{ here: { start: word.start, end: word.end }, onRecord }];
    });
}

/** More speaks against than for; where neither does, an odd number of negations. */
const denies = ({ against, inFavour, negations }: Polarity): boolean =>
  against > inFavour || (against === inFavour && negations % 2 === 1);

/**
 * What in the passage speaks against the claim, each with the proposition's own polar word beside it if it has one: words
 * that speak the other way than the claim does, and negations; if there are none, whatever polar words there are.
 */
function wordsAgainst({ polarity: recorded }: Proposition, claim: Claim, signals: Signals): AlignedPair[] {
  const claimDenies = claim.polarity === 'denies' || recorded.against > recorded.inFavour;
  const counterpart = recorded.words[0]?.term ?? null;
  const { words } = signals.polarity;
  const opposed = words.filter(
    (word) => isAdverse(word) !== claimDenies && (word.kind === 'keeping' || isHarmful(word.kind)),
  );
  const negations = claimDenies ? [] : signals.terms.terms.filter(({ key }) => key === NOT);
  const named = [...opposed.map(({ term }) => term), ...negations];
  const shown = named.length > 0 ? named : words.filter(({ kind }) => kind !== 'wholly').map(({ term }) => term);
  return shown
    .sort((a, b) => a.start - b.start)
    .map((term) => ({
      here: { start: term.start, end: term.end },
      onRecord: counterpart === null ? null : { start: counterpart.start, end: counterpart.end },
    }));
}
